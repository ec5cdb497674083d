package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.NamedCode;

/** A condition, named as the domain reference names it. */
public enum ConditionCode implements NamedCode {
    S16("Cumul à mettre en recouvrement"),
    A01("Montant de l'assistance"),
    A02("Ancienneté"),
    A03("Ancienneté maximale"),
    A04("Titre et instrument uniformisé"),
    A05("Absence de contestation"),
    A06("Procédures propres de l'État créancier"),
    A08("Jonction des créances");

    private final String label;

    ConditionCode(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
