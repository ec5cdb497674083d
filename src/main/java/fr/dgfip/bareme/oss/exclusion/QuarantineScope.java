package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.Code;

/** What a quarantine bars from. */
public enum QuarantineScope implements Code {
    TOUS_LES_REGIMES("Tous les régimes, dans tous les États membres"),
    INTERMEDIAIRE("Activité d'intermédiaire"),
    REGIME_QUITTE("Régime quitté, dans tous les États membres");

    private final String label;

    QuarantineScope(String label) {
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
