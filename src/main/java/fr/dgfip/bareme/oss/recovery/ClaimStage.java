package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.NamedCode;

/** Where one claim stands on its way to forced recovery. */
public enum ClaimStage implements NamedCode {
    NOT_DUE("Pas encore exigible"),
    IDENTIFICATION_STATE("Chez l'État d'identification"),
    TO_REMIND("Rappel français à envoyer"),
    TO_TITLE("Avis de mise en recouvrement à envoyer"),
    TO_NOTIFY("Mise en demeure à notifier"),
    NOTICE_RUNNING("Délai de la mise en demeure en cours"),
    STAYED("Suspendue par un sursis"),
    STAY_UNKNOWN("Sursis à renseigner"),
    PLAN_RUNNING("Plan de règlement en cours"),
    PRESCRIBED("Prescrite"),
    TO_CHECK("À vérifier par un agent"),
    READY("Prête");

    private final String label;

    ClaimStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether France may collect it: what the small-amount rule adds up. */
    boolean isCollectable() {
        return isIncomplete() && this != STAY_UNKNOWN || this == NOTICE_RUNNING || this == READY;
    }

    /** Whether a step or a piece of information is missing. */
    boolean isIncomplete() {
        return this == TO_REMIND || this == TO_TITLE || this == TO_NOTIFY || this == STAY_UNKNOWN;
    }

    /** Whether it is not for France to act yet. */
    boolean isOfIdentificationState() {
        return this == NOT_DUE || this == IDENTIFICATION_STATE;
    }

    /** Whether only time is missing. */
    boolean isWaiting() {
        return isOfIdentificationState() || this == NOTICE_RUNNING || this == STAYED || this == PLAN_RUNNING;
    }
}
