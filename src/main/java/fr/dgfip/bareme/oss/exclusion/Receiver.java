package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.Code;

/** Which State received a payment. */
public enum Receiver implements Code {
    EMI("État membre d'identification"),
    EMC("État membre de consommation");

    private final String label;

    Receiver(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}
