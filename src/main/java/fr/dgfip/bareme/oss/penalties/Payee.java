package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.NamedCode;

/** To whom the VAT still owed is paid. */
public enum Payee implements NamedCode {
    NONE("Rien à payer"),
    MSI("État membre d'identification"),
    MSC("France"),
    BOTH("Chacun pour sa part");

    private final String label;

    Payee(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
