/**
 * Triage of questions on professional taxes: who answers, how soon, what is missing. Signs of complexity, competences, delays
 * and phases are in the workbook, guard rules in {@code rules/support-triage.drl}.
 *
 * <p>Glossary. <b>PNSR</b>: pôle national de soutien au réseau, which answers the complex questions of local services. <b>Wifip</b>:
 * messaging tool of local services. <b>Réponse de premier niveau</b>: what the local service could answer by itself.
 * <b>Bureau métier</b>: bureau of the central administration in charge of a tax.
 */
package fr.dgfip.bareme.recovery.triage;
