/**
 * Reminders to a person who uses a one-stop shop with France as Member State of identification, and the end of that use:
 * exclusion, voluntary exit, quarantine. Law, delays, thresholds and wording are in the workbook, guard rules in {@code
 * rules/oss-exclusion.drl}; what stands here counts periods and days.
 *
 * <p>The legal date is the day the decision is sent, planned or else the day of the examination: an exclusion exists and
 * counts from its sending (implementing regulation 282/2011, art. 58), so the texts in force on that day are the ones it
 * cites. A due date follows the law of its own period; a quarantine that of the day it takes effect.
 *
 * <p>Glossary. <b>Relance</b>: reminder of the tenth day (art. 60a, 63a). <b>Défaillance persistante</b>: three periods in a
 * row not put right within ten days of their reminder, or records refused (art. 58b). <b>Quarantaine</b>: two years out of
 * all schemes. <b>Sortie volontaire</b>: the person's own choice (art. 57g). <b>Registres</b>: records of operations.
 */
package fr.dgfip.bareme.oss.exclusion;
