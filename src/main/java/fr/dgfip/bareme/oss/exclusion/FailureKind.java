package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.NamedCode;

/** Which of the two obligations of a period was not met. */
public enum FailureKind implements NamedCode {
    DECLARATION("Déclaration", FailureCase.A_DECLARATIONS),
    PAIEMENT("Paiement", FailureCase.B_PAIEMENTS);

    private final String label;
    private final FailureCase failureCase;

    FailureKind(String label, FailureCase failureCase) {
        this.label = label;
        this.failureCase = failureCase;
    }

    @Override
    public String label() {
        return label;
    }

    /** The case of persistent failure it makes when it lasts. */
    FailureCase failureCase() {
        return failureCase;
    }
}
