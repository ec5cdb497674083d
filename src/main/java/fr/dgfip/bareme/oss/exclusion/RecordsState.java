package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.NamedCode;

/** Where the requests of records stand, from the least to the most serious. */
public enum RecordsState implements NamedCode {
    AUCUNE_DEMANDE("Aucune demande"),
    SATISFAITE("Fournis"),
    DELAI_EN_COURS("Délai en cours"),
    RELANCE_DUE("Relance à envoyer"),
    FOURNIS_TROP_TARD("Fournis après le délai de la relance"),
    NON_FOURNIS("Non fournis dans le délai de la relance");

    private final String label;

    RecordsState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
