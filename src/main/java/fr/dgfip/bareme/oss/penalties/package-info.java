/**
 * French VAT of a one-stop shop that was declared or paid late, corrected, or never declared: what it costs, and how France
 * goes about it. Articles, rates, delays, readings of open points and wording are in the workbook; what no office may
 * override is in {@code rules/oss-penalties.drl}; what stands here is arithmetic.
 *
 * <p>Legal dates. That of the decision is the day of the examination, {@code asOfDate}: it chooses the workbook, the readings
 * of open points, thresholds, and the law of procedure, which applies as it is when the office acts. Whatever happened
 * earlier is judged by the law of its own day: the VAT by the last day of its period (CGI until 31 August 2026, CIBS since),
 * a penalty by the due date on which the return or the payment failed, interest month by month, a correction by the day it
 * was made. So a period of 2025 examined in 2027 is still answered under CGI.
 *
 * <p>Glossary. <b>Intérêt de retard</b>: late-payment interest, no sanction (CGI art. 1727). <b>Majoration</b>: surcharge, a
 * sanction (CGI art. 1728, 1729, 1731). <b>Mise en demeure</b>: formal notice to file, by registered letter; a reminder
 * (<i>rappel</i>) of the State of identification is none. <b>Reprise</b>: right to assess, until the end of the third year
 * after the year of the VAT. <b>Avis de mise en recouvrement</b>: enforceable title of the collector. <b>Complément</b>: a
 * correction by the person, or a reassessment by the office, after the original return.
 */
package fr.dgfip.bareme.oss.penalties;
