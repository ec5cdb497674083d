package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.NamedCode;

/** What follows a return that never comes. */
public enum Procedure implements NamedCode {
    CHIFFRE_D_AFFAIRES("Taxe assimilée au chiffre d’affaires"),
    SALAIRES("Taxe sur les salaires"),
    A_VERIFIER("Procédure à vérifier");

    private final String label;

    Procedure(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
