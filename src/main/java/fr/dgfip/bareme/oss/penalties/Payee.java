package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Code;

/** To whom the VAT still owed is paid. */
public enum Payee implements Code {
    NONE("Rien à payer"),
    MSI("État membre d'identification"),
    MSC("France"),
    BOTH("Chacun pour sa part");

    private final String label;

    Payee(String label) {
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
