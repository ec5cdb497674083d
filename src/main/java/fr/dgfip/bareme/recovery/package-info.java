/**
 * Recovery of tax claims and support to the network.
 *
 * <p>Glossary. <b>AMR</b> (avis de mise en recouvrement), <b>rôle</b>: enforceable titles. <b>Mise en demeure de payer
 * (MED)</b>: formal demand, starts prescription anew. <b>Lettre de relance</b>: reminder of a first small default on a rôle.
 * <b>SATD</b> (saisie administrative à tiers détenteur): attributes at once what a third party holds. <b>Sursis de
 * paiement</b>: stay of payment of what is contested. <b>Procédure collective</b>: insolvency proceedings
 * (<b>sauvegarde</b>, <b>RJ</b> redressement, <b>LJ</b> liquidation judiciaire). <b>Porte</b>: a legal situation that shuts
 * or opens actions. <b>Action lourde</b>: needs a lawyer and a judge, by the list of the working group of 20 November 2020.
 * <b>Pôle</b>: national unit that engages, supports or advises on such actions. <b>ANV</b> (admission en non-valeur):
 * write-off. <b>CCSF</b>: committee of public creditors.
 */
package fr.dgfip.bareme.recovery;
