package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.NamedCode;

/** Which State received a payment. */
public enum Receiver implements NamedCode {
    EMI("État membre d'identification"),
    EMC("État membre de consommation");

    private final String label;

    Receiver(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
