/**
 * The guarantees of the VAT on vehicles bought in the European Union: caution, dispense de caution, dispense de visa. Always
 * a proposal to an agent. Conditions, periods, silence and wording are in the workbook; what no office may override is in
 * {@code rules/quitus-guarantee.drl}.
 *
 * <p>Glossary. <b>Caution</b>: a solvent guarantor, jointly liable for the VAT of an acquisition, against which the
 * certificate is endorsed early. <b>Dispense de caution</b>: waiver of the guarantor for the solvent, three months, tacitly
 * renewed (CGI annexe II art. 242 quindecies). <b>Dispense de visa</b>: waiver of the certificates themselves for whoever
 * has a dispense de caution and is markedly hindered by their number; lasts as long as the dispense de caution. <b>DIVA</b>:
 * database of those dispensed, read at registration. <b>Silence</b>: what the law concludes when the service does not answer.
 */
package fr.dgfip.bareme.quitus.guarantee;
