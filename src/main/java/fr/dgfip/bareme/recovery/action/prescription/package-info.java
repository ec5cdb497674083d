/**
 * Prescription of the recovery of a claim (LPF art. L. 274 and L. 277): dates only, no law of its own. Which acts interrupt
 * and how many years run is said by the workbook.
 */
package fr.dgfip.bareme.recovery.action.prescription;
