package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.NamedCode;

/** What is done about the period. */
public enum Answer implements NamedCode {
    NOT_YET_DUE("Échéance non passée"),
    NOTHING_DUE("Rien à payer"),
    OBTAIN_RETURN("Obtenir la déclaration"),
    CLAIM_PRINCIPAL("Réclamer le principal seul"),
    NOT_RECOVERED("Établir sans mettre en recouvrement"),
    PENALTIES("Notifier les pénalités"),
    EXAMINE("À instruire par un agent");

    private final String label;

    Answer(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
