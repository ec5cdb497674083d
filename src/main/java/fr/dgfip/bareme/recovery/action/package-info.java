/**
 * Forced recovery: which action on a debtor's file, in what order, and whether the national pole is called upon. Always a
 * proposal: the accountant and the local direction decide. The catalogue of actions, the gates, preconditions, weights and
 * phases are in the workbook, where actions and gates are texts, so that an office adds one without a developer; what no
 * office may override is in {@code rules/recovery-action.drl}.
 *
 * <p>{@code request} is the file as sent, {@code prescription} the computation of dates, {@code dossier} what is derived,
 * {@code fact} what tables read and conclude, {@code examination} the judgement of each action and the answer.
 */
package fr.dgfip.bareme.recovery.action;
