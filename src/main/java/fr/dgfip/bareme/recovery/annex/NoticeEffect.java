package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.Code;

/** How a formal notice to file stands. */
public enum NoticeEffect implements Code {
    AUCUNE("Aucune mise en demeure"),
    DANS_LE_DELAI("Dépôt ou délai dans les trente jours"),
    AU_DELA("Plus de trente jours");

    private final String label;

    NoticeEffect(String label) {
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
