package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether a young business has filed enough returns. */
public enum ReturnsState implements NamedCode {
    SUFFISANTES("Déclarations suffisantes"),
    INSUFFISANTES("Déclarations insuffisantes"),
    TROP_PEU("Déclarations trop peu nombreuses pour l'âge de l'entreprise"),
    SANS_OBJET("Sans déclaration périodique"),
    NON_RENSEIGNEES("Déclarations non renseignées");

    private final String label;

    ReturnsState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
