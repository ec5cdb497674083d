package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.kernel.NamedCode;

/** How pressing prescription is. */
public enum PrescriptionAlert implements NamedCode {
    PRESCRITE("Toute la dette est prescrite"),
    URGENTE("Prescription proche"),
    NORMALE("Prescription éloignée"),
    NE_COURT_PAS("La prescription ne court pas");

    private final String label;

    PrescriptionAlert(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
