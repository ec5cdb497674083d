/**
 * The payments of a one-stop shop: matched with the return they quote, distributed to the States of consumption, given back
 * when too high. The law, its dates and wording are in the workbook, guard rules in {@code rules/oss-refund.drl}; what stands
 * here is arithmetic and who holds what.
 *
 * <p>The legal date of a decision is the day of the examination: matching, refund and refusal are acts of the office, under
 * the law in force when it acts. Figures that the law ties to another day are read for that day: the due date, the retention
 * of 2015 to 2018 and the way of correcting for the period of the return, the rate of interest for each month.
 *
 * <p>Glossary. <b>EMI</b>: State of identification, to which all is paid. <b>EMC</b>: State of consumption, to which the VAT
 * belongs. <b>Part</b>: what a return owes to one State. <b>Reversement</b>: the State of identification passes the parts on.
 * <b>Part conservée</b>: what it kept of them for periods up to 2018. <b>Rappel</b>: the reminder of a missing payment, by the
 * State of identification ten days after the due date, later by each State of consumption, which alone is paid from then on.
 * <b>Intérêts moratoires</b>: interest that the State owes on a tax it gives back (LPF art. L. 208).
 */
package fr.dgfip.bareme.oss.refund;
