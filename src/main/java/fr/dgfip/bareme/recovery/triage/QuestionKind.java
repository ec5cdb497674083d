package fr.dgfip.bareme.recovery.triage;

import fr.dgfip.bareme.kernel.NamedCode;

/** What kind of work the question asks for. */
public enum QuestionKind implements NamedCode {
    NOUVEAUTE("Nouveauté législative"),
    APPLICATION("Difficulté d’une application informatique"),
    COURANTE("Question courante"),
    RELANCE("Relance, suivi de déclarations ou liste"),
    REDACTION("Rédaction d’une fiche, d’un guide ou d’un modèle");

    private final String label;

    QuestionKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
