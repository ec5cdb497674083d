/**
 * The payments of an affair of the quitus: overpayments and their refund, shortfalls, incidents. The law, thresholds and wording
 * are in the workbook, guard rules in {@code rules/quitus-refund.drl}; what stands here is arithmetic and who paid what.
 *
 * <p>Glossary. <b>Affair</b>: one request for a certificate with all its payments and claims. <b>Trop-perçu</b>: what was paid
 * above the VAT due. <b>Restitution</b>: giving it back, from eight euros per affair (CGI art. 1965 L). <b>Redevable</b>: who
 * owes the VAT, not always who paid it. <b>Titre de perception</b>: collection title.
 */
package fr.dgfip.bareme.quitus.refund;
