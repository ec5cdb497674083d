package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.NamedCode;

/** A voluntary exit against its delay of notice. */
public enum ExitState implements NamedCode {
    AUCUNE("Aucune sortie notifiée"),
    A_TEMPS("Notifiée à temps"),
    REPORTEE("Notifiée trop tard, reportée"),
    PASSEE("Date de sortie déjà passée");

    private final String label;

    ExitState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
