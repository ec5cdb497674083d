/** Judges each action of the catalogue on a file, ranks those that may be taken, and says why one comes before another. */
package fr.dgfip.bareme.recovery.action.examination;
