/**
 * The use case that joins rule sets, engine and journal: a question is decided, recorded, then answered. No record, no
 * decision.
 */
package fr.dgfip.bareme.deciding;
