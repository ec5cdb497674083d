/** The service and its database as processes, driven from outside: for the crash tests and the benchmarks. */
package fr.dgfip.bareme.packaged;
