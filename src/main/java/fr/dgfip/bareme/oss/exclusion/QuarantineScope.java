package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.NamedCode;

/** What a quarantine bars from. */
public enum QuarantineScope implements NamedCode {
    TOUS_LES_REGIMES("Tous les régimes, dans tous les États membres"),
    INTERMEDIAIRE("Activité d'intermédiaire"),
    REGIME_QUITTE("Régime quitté, dans tous les États membres");

    private final String label;

    QuarantineScope(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
