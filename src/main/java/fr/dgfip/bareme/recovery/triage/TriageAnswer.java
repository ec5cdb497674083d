package fr.dgfip.bareme.recovery.triage;

import fr.dgfip.bareme.kernel.Code;

/** What is done with the question. */
public enum TriageAnswer implements Code {
    TRAITER("Traiter au pôle"),
    RENVOYER("Renvoyer au service local"),
    REORIENTER("Réorienter"),
    A_COMPLETER("À compléter"),
    INSTRUIRE("À trier par un agent");

    private final String label;

    TriageAnswer(String label) {
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
