package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.NamedCode;

/** The mandate of an agent. */
public enum MandateState implements NamedCode {
    SANS_OBJET("Sans mandataire"),
    VALABLE("Mandat signé"),
    ABSENT("Mandat absent"),
    NON_SIGNE("Mandat non signé"),
    NOM_PROPRE("Agit en son nom propre"),
    POSTERIEUR("Mandat signé après l'achat");

    private final String label;

    MandateState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
