package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Code;

/** What reminder of payment France has sent. */
public enum MscReminder implements Code {
    NONE("Aucun"),
    PREMATURE("Prématuré"),
    VALID("Envoyé");

    private final String label;

    MscReminder(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}
