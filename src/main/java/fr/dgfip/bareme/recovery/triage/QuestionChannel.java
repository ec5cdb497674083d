package fr.dgfip.bareme.recovery.triage;

import fr.dgfip.bareme.kernel.NamedCode;

/** How the question came. */
public enum QuestionChannel implements NamedCode {
    WIFIP("Wifip"),
    COURRIEL("Courriel"),
    TELEPHONE("Téléphone"),
    EN_LIGNE("Démarche en ligne");

    private final String label;

    QuestionChannel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
