/**
 * The fiscal certificate of vehicles bought in the European Union: request, facts, outcome, calculations. The law, the
 * grid and the wording are in the workbook, qualification and guard rules in {@code rules/quitus.drl}.
 *
 * <p>Glossary. <b>Quitus</b>: the VAT certificate a vehicle from another Member State needs to be registered (CGI art. 298
 * sexies V bis). <b>Visa</b>: the act that makes it usable; early ({@code anticipé}) when VAT is secured by a guarantee.
 * <b>AIC</b>: acquisition intracommunautaire. <b>LIC</b>: exempt intra-EU supply. <b>PBRD</b>: person under the derogatory
 * regime (CGI art. 256 bis I-2°). <b>Titulaire</b>: holder of the foreign registration certificate. <b>CA3</b>: VAT return.
 * <b>SIE</b>: local tax office for businesses.
 */
package fr.dgfip.bareme.quitus;
