package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** The payment against what was declared. */
public enum PaymentState implements NamedCode {
    NON_ATTENDU("Non attendu"),
    CONFORME("Conforme"),
    MANQUANT("Manquant"),
    PARTIEL("Partiel"),
    DISCORDANT("Référence discordante"),
    EN_COURS("En cours"),
    ECHOUE("Refusé ou annulé");

    private final String label;

    PaymentState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
