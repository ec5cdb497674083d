package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.NamedCode;

/** A fact that may end the use of a scheme. */
public enum EventKind implements NamedCode {
    FIN_DECLAREE("Fin des opérations déclarée"),
    SORTIE_VOLONTAIRE("Sortie volontaire"),
    CONDITIONS_PERDUES("Conditions non remplies"),
    CHANGEMENT_SIEGE("Changement du siège"),
    CHANGEMENT_ETABLISSEMENT("Changement de l'établissement stable"),
    CHANGEMENT_DEPART("Changement du lieu de départ des biens"),
    FIN_DE_REPRESENTATION("Vendeur que son intermédiaire ne représente plus"),
    INTERMEDIAIRE_SUPPRIME("Intermédiaire du vendeur supprimé du registre"),
    AUTRE_MANQUEMENT("Autre manquement aux règles du régime");

    private final String label;

    EventKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it moves the person, or the place its goods leave from, to another State. */
    boolean isMove() {
        return this == CHANGEMENT_SIEGE || this == CHANGEMENT_ETABLISSEMENT || this == CHANGEMENT_DEPART;
    }

    /** Whether it is about the intermediary who represents a seller. */
    boolean isOfIntermediary() {
        return this == FIN_DE_REPRESENTATION || this == INTERMEDIAIRE_SUPPRIME;
    }
}
