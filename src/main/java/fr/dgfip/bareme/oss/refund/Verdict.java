package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** What is done about a sum that might go back. */
public enum Verdict implements NamedCode {
    RENDRE("Rendre"),
    NE_PAS_RENDRE("Ne pas rendre"),
    PROPOSER_REFUS("Proposer un refus"),
    ORIENTER("Orienter vers un autre État"),
    CORRIGER("Corriger par une déclaration"),
    COMPENSER("Compenser dans la déclaration"),
    RIEN_A_RENDRE("Rien à rendre"),
    ATTENDRE("Attendre"),
    INSTRUIRE("Instruire");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it leaves a sum where it is. */
    boolean isIdle() {
        return this == NE_PAS_RENDRE || this == RIEN_A_RENDRE || this == COMPENSER;
    }

    /** Whether someone is refused something and must be told why. */
    boolean isRefusal() {
        return this == NE_PAS_RENDRE || this == PROPOSER_REFUS;
    }
}
