package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.NamedCode;

/** Why a person left a scheme before. */
public enum ExclusionGround implements NamedCode {
    PERSISTENT_FAILURE("Manquement persistant"),
    VOLUNTARY_EXIT("Sortie volontaire"),
    NO_SUPPLIES("Fin ou absence d'opérations"),
    CONDITIONS_NOT_MET("Conditions non remplies"),
    MOVED("Changement de siège, d'établissement ou de départ des biens");

    private final String label;

    ExclusionGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
