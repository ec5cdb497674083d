package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.NamedCode;

/** Where the formal notice to pay stands. */
public enum NoticeState implements NamedCode {
    NONE("Aucune mise en demeure"),
    WAITING("Délai de la mise en demeure en cours"),
    ELAPSED("Mise en demeure suivie du délai");

    private final String label;

    NoticeState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
