package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether the return that declared too much was corrected, or can be. */
public enum CorrectionState implements NamedCode {
    SANS_OBJET("Sans objet"),
    FAITE("Faite dans le délai"),
    FAITE_HORS_DELAI("Faite hors délai"),
    FAITE_PAR_AUTRE_VOIE("Faite par une voie qui n’était pas ouverte"),
    A_FAIRE("À faire dans une déclaration ultérieure"),
    A_FAIRE_ANCIENNE("À faire dans la déclaration d’origine"),
    TROP_TARD("Trop tard"),
    DECLARATION_FINALE("Après la déclaration finale");

    private final String label;

    CorrectionState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
