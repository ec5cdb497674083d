package fr.dgfip.bareme.recovery.triage;

import fr.dgfip.bareme.kernel.NamedCode;

/** What is done with the question. */
public enum TriageAnswer implements NamedCode {
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
    public String label() {
        return label;
    }
}
