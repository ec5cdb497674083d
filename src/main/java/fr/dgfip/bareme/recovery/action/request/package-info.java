/** A debtor's file as an application sends it. What is left out is not known, and never counts in favour of an action. */
package fr.dgfip.bareme.recovery.action.request;
