package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.NamedCode;

/** What France may collect against the sum below which nothing is collected. */
public enum SmallAmount implements NamedCode {
    NONE("Rien à recouvrer"),
    BELOW("Cumul qui ne dépasse pas le seuil"),
    OPEN("Cumul qui dépend d'un sursis à renseigner"),
    ABOVE("Cumul supérieur au seuil");

    private final String label;

    SmallAmount(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
