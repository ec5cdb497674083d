/** Who may do what: roles, as the identity provider or the demo accounts give them. */
package fr.dgfip.bareme.security;
