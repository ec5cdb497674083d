package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.NamedCode;

/** How an overpayment arose. */
public enum OverpaymentOrigin implements NamedCode {
    VERSEMENT_EXCEDENTAIRE("Versement supérieur à la déclaration"),
    CORRECTION_NEGATIVE("Correction négative dans une déclaration ultérieure"),
    TAXE_DECLAREE_A_TORT("Taxe déclarée à tort, sans correction"),
    ERREUR_ADMINISTRATION("Erreur d’une administration");

    private final String label;

    OverpaymentOrigin(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether less tax is said to be due than what the return declares. */
    boolean lowersTax() {
        return this != VERSEMENT_EXCEDENTAIRE;
    }
}
