/** The service as hostile callers see it: bytes on a socket, every account, the real database. */
package fr.dgfip.bareme.http;
