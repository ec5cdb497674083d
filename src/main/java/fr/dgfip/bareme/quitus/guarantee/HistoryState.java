package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether the exposure of every month to look at is given. */
public enum HistoryState implements NamedCode {
    SANS_OBJET("Pas d'historique à donner"),
    COMPLET("Historique complet"),
    PARTIEL("Historique partiel"),
    TROP_COURT("Entreprise plus récente que la durée garantie");

    private final String label;

    HistoryState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
