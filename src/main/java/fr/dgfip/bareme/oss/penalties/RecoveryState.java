package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether what is owed is put into recovery (CGI art. 1724 A). */
public enum RecoveryState implements NamedCode {
    NOTHING("Rien à recouvrer"),
    TO_RECOVER("À mettre en recouvrement"),
    NOT_PUT_INTO_RECOVERY("Non mis en recouvrement"),
    TO_CHECK("Cumul à vérifier");

    private final String label;

    RecoveryState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
