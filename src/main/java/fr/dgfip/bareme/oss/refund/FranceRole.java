package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** What France is to the person: where it registered, or where its customers are. */
public enum FranceRole implements NamedCode {
    EMI("État membre d'identification"),
    EMC("État membre de consommation");

    private final String label;

    FranceRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
