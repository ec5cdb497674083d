package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.NamedCode;

/** What is proposed to the agent. */
public enum RecoveryProposal implements NamedCode {
    HAND_OVER("Transmettre au recouvrement forcé"),
    ASK_ASSISTANCE("Demander l'assistance d'un autre État"),
    GRANT_ASSISTANCE("Donner suite à la demande d'assistance"),
    COMPLETE("Faire les démarches manquantes"),
    WAIT("Attendre"),
    SUSPEND("Suspendre"),
    NOT_RECOVERED("Ne pas mettre en recouvrement"),
    NOT_ENTRUSTED("Ne pas confier à un autre État ou à un comptable"),
    REFUSE("Refuser l'assistance"),
    TIME_BARRED("Constater la prescription"),
    MANUAL("Apprécier la situation");

    private final String label;

    RecoveryProposal(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it turns something down or leaves a sum uncollected: never without a ground. */
    public boolean isRefusal() {
        return this == SUSPEND
                || this == NOT_RECOVERED
                || this == NOT_ENTRUSTED
                || this == REFUSE
                || this == TIME_BARRED;
    }

    /** Whether it sets assistance between States in motion. */
    public boolean isAssistance() {
        return this == ASK_ASSISTANCE || this == GRANT_ASSISTANCE;
    }

    /** Whether it sets recovery in motion, in France or elsewhere. */
    public boolean isEnforcing() {
        return this == HAND_OVER || isAssistance();
    }
}
