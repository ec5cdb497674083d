/**
 * What all decision types share: how a type describes itself, the reasons and trace of a decision, the answer.
 */
package fr.dgfip.bareme.decision;
