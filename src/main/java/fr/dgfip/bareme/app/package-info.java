/** Joins the parts of the service at start-up and refuses to start where it would be unsafe. */
package fr.dgfip.bareme.app;
