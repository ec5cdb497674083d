/**
 * Unpaid claims of the one-stop shops: a French claim on an operator of another country, or the claim of another State for
 * whose recovery France is asked. Always a proposal to an agent, except to wait. Instruments, stages, conditions, periods and
 * wording are in the workbook; what no office may override is in {@code rules/oss-recovery.drl}.
 *
 * <p>Legal date: the day of the examination. Recovery is procedure, and rules of procedure apply to what is done after they
 * came into force, whatever the day of the claim (LPF art. L. 284). The law under which the VAT itself was due is told claim
 * by claim, by its period.
 *
 * <p>Glossary. <b>Mise en recouvrement</b>: the sending of the enforceable title, here the <i>avis de mise en recouvrement</i>
 * (AMR, LPF art. L. 256). <b>Mise en demeure de payer</b>: formal notice before any act of enforcement with costs (art.
 * L. 257-0 A). <b>Sursis de paiement</b>: stay that a claim against the tax brings when asked for (art. L. 277).
 * <b>Prescription</b>: end of the action to recover (art. L. 274). <b>Instrument uniformisé</b>: the form by which a title is
 * enforceable in another Member State (art. L. 283 C). <b>Mesure conservatoire</b>: precautionary measure.
 */
package fr.dgfip.bareme.oss.recovery;
