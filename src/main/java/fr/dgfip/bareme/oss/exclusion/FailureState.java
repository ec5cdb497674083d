package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.NamedCode;

/** What the last periods amount to, from the least to the most serious. */
public enum FailureState implements NamedCode {
    NON_EXAMINEE("Non examinée"),
    AUCUNE("Aucune"),
    EN_FORMATION("Moins de périodes défaillantes que le nombre exigé"),
    SOLDES_TOLERES("Périodes en nombre, mais soldes tolérés"),
    MIXTE("Déclarations et paiements mêlés"),
    NON_REGULARISEE("Établie plus tôt, pas encore régularisée"),
    ANTERIEURE("Établie plus tôt dans la même série"),
    INTERROMPUE("Établie, mais période suivante non relancée"),
    ETABLIE("Établie");

    private final String label;

    FailureState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
