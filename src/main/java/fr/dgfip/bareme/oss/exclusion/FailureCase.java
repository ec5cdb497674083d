package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.NamedCode;

/** A case in which a failure is persistent (implementing regulation 282/2011, art. 58b, § 2). */
public enum FailureCase implements NamedCode {
    A_DECLARATIONS("a) déclarations non déposées"),
    B_PAIEMENTS("b) paiements non faits"),
    C_REGISTRES("c) registres non fournis");

    private final String label;

    FailureCase(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
