/**
 * Reminders of annex taxes: is a return awaited, by when, and what follows when it does not come. Taxes, due dates, periods,
 * rates and wording are in the workbook, guard rules in {@code rules/annex-tax-reminder.drl}; what stands here is the calendar
 * and where a case stands on it.
 *
 * <p>Glossary. <b>Taxe annexe</b>: small professional tax declared beside the VAT return, or on a form of its own.
 * <b>Fait générateur</b>: what makes the tax due. <b>Relance</b>: amicable reminder to file, not the letter of LPF art. L257-0 B,
 * which asks to pay. <b>Mise en demeure de déclarer</b>: formal notice to file. <b>Taxation d'office</b>: assessment by
 * default. <b>Néant</b>: a return whose amount is nil.
 */
package fr.dgfip.bareme.recovery.annex;
