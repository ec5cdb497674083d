package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.decision.Grounds;

/** What a decision on penalties rests on: an answer of one of its tables, or a guard rule that was raised. */
public interface PenaltyGrounds extends Grounds {}
