package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.NamedCode;

/** Day from which the delay of a step runs. */
public enum StepStart implements NamedCode {
    NOTIFICATION("Notification des sanctions"),
    NOTICE_RECEIPT("Réception de la mise en demeure"),
    EXAMINATION("Date d'examen");

    private final String label;

    StepStart(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
