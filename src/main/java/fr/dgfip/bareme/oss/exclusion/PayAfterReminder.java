package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.NamedCode;

/** Where VAT is paid after the reminder of a missing return. */
public enum PayAfterReminder implements NamedCode {
    EMI("À l'État d'identification"),
    EMC("Aux États de consommation seulement");

    private final String label;

    PayAfterReminder(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
