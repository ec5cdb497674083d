package fr.dgfip.bareme.decision;

/** How far the decision was taken without a person: told to citizens (CRPA art. L. 311-3-1). */
public enum Automation {
    /** The answer takes effect by itself. */
    FULL,
    /** An agent decides; the answer is a proposal. */
    ASSISTED
}
