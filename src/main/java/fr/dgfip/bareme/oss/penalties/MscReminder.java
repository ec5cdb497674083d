package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.NamedCode;

/** What reminder of payment France has sent. */
public enum MscReminder implements NamedCode {
    NONE("Aucun"),
    PREMATURE("Prématuré"),
    VALID("Envoyé");

    private final String label;

    MscReminder(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
