/** Derives from a debtor's file what the tables read: dates, sums and states, nothing an office may want to change. */
package fr.dgfip.bareme.recovery.action.dossier;
