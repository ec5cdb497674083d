package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.NamedCode;

/** How a formal notice to file stands. */
public enum NoticeEffect implements NamedCode {
    AUCUNE("Aucune mise en demeure"),
    DANS_LE_DELAI("Dépôt ou délai dans les trente jours"),
    AU_DELA("Plus de trente jours");

    private final String label;

    NoticeEffect(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
