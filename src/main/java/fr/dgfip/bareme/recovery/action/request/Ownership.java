package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.NamedCode;

/** To whom an asset belongs, and how. */
public enum Ownership implements NamedCode {
    FULL("Pleine propriété du débiteur"),
    BARE("Nue-propriété du débiteur"),
    USUFRUCT("Usufruit du débiteur"),
    UNDIVIDED("Indivision"),
    COMMUNITY("Communauté"),
    SPOUSE_OWN("Propre du conjoint"),
    NOMINEE("Au nom d'un prête-nom"),
    DIRECTOR_OWN("Propriété du dirigeant");

    private final String label;

    Ownership(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
