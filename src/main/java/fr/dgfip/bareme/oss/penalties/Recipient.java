package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.NamedCode;

/** Which State received something, or sent it. */
public enum Recipient implements NamedCode {
    MSI("État membre d'identification"),
    MSC("France");

    private final String label;

    Recipient(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
