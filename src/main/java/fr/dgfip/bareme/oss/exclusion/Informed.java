package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.NamedCode;

/** Which States are told. */
public enum Informed implements NamedCode {
    AUCUN("Aucun"),
    ETATS_DE_CONSOMMATION("États membres de consommation"),
    TOUS_LES_AUTRES("Tous les autres États membres"),
    ETAT_IDENTIFICATION("L'État membre d'identification");

    private final String label;

    Informed(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
