/** What the tables read of a debtor's file and what their rows conclude. */
package fr.dgfip.bareme.recovery.action.fact;
