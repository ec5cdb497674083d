package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.NamedCode;

/** On what ground the use of a scheme ends (directive 2006/112/CE, art. 363, 369e and 369r). */
public enum Ground implements NamedCode {
    FIN_DECLAREE("Fin des opérations déclarée"),
    FIN_PRESUMEE("Fin présumée des opérations"),
    CONDITIONS_PERDUES("Conditions non remplies"),
    CHANGEMENT_DE_LIEU("Changement de siège, d'établissement ou de lieu de départ"),
    DEFAILLANCE_PERSISTANTE("Défaillance persistante"),
    FIN_DE_REPRESENTATION("Fin de la représentation par l’intermédiaire"),
    INTERMEDIAIRE_INACTIF("Intermédiaire sans activité"),
    SORTIE_VOLONTAIRE("Sortie volontaire");

    private final String label;

    Ground(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
