package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.Code;

/** Where the formal notice to pay stands. */
public enum NoticeState implements Code {
    NONE("Aucune mise en demeure"),
    WAITING("Délai de la mise en demeure en cours"),
    ELAPSED("Mise en demeure suivie du délai");

    private final String label;

    NoticeState(String label) {
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
