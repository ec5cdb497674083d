/**
 * Registration in a one-stop-shop scheme with France as Member State of identification: accept, refuse, have completed, or
 * hand to an agent. Checks, thresholds, periods and wording are in the workbook; what no office may override is in {@code
 * rules/oss-registration.drl}.
 *
 * <p>Legal dates. The decision is taken under the law of the day of the examination, on which the registration is given or
 * refused: its checks cite the texts in force on that day. Only what may be declared through the scheme, and the threshold,
 * are judged by the law of the start of use, because the operations come after it: a registration examined in December 2026
 * for 1 January 2027 already knows the rules of that year. The length of a quarantine is that in force at the end of the
 * period of the exclusion.
 *
 * <p>Glossary. <b>Début d'utilisation</b>: the day from which the scheme applies. <b>Première opération</b>: the first supply
 * under the scheme, from which it applies when notified by the tenth of the following month. <b>Engagement</b>: a choice
 * among several possible States, binding for its year and two more. <b>Quarantaine</b>: no scheme in any State after a
 * persistent failure. <b>Numéros EU, IM, IN</b>: those of the non-Union scheme, of the import scheme, of its intermediaries;
 * the rule of their check digit is not public, so only their form is given.
 */
package fr.dgfip.bareme.oss.registration;
