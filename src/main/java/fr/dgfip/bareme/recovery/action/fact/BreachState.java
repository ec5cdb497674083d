package fr.dgfip.bareme.recovery.action.fact;

import fr.dgfip.bareme.kernel.NamedCode;

/** What is established against a director or sole trader. */
public enum BreachState implements NamedCode {
    FRAUDE_OU_GRAVE_ET_REPETE("Fraude, ou manquement grave et répété"),
    NON_ETABLI("Ni fraude, ni manquement grave et répété"),
    NON_RENSEIGNE("Manquements non renseignés");

    private final String label;

    BreachState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
