package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.NamedCode;

/** A step to take. */
public enum StepCode implements NamedCode {
    FRENCH_REMINDER("Rappel français"),
    SEND_TITLE("Avis de mise en recouvrement"),
    NOTIFY_FORMAL_NOTICE("Mise en demeure de payer"),
    FORCED_RECOVERY("Recouvrement forcé"),
    AWAIT_DUE_DATE("Attendre l'échéance"),
    AWAIT_IDENTIFICATION_STATE("Attendre l'État d'identification"),
    AWAIT_NOTICE("Attendre la fin du délai de la mise en demeure"),
    AWAIT_DECISION("Attendre la décision définitive"),
    AWAIT_PLAN("Attendre la fin du plan"),
    STATE_STAY("Dire si un sursis a été demandé"),
    CHECK("Vérification par un agent"),
    CLOSE("Constatation par un agent"),
    FOLLOW_PROPOSAL("Suivre la proposition du dossier"),
    EXAMINE_ASSISTANCE("Examen de la demande d'assistance"),
    INTERRUPT_PRESCRIPTION("Interrompre la prescription"),
    PRECAUTIONARY_MEASURES("Mesures conservatoires"),
    UNIFORM_INSTRUMENT("Instrument uniformisé"),
    SEND_REQUEST("Demande d'assistance"),
    COMPLETE_REQUEST("Compléter la demande d'assistance"),
    ANSWER_REQUESTING_STATE("Informer l'État requérant"),
    RETURN_STILL_DUE("Déclaration à déposer chez l'État d'identification"),
    FURTHER_INTEREST("Intérêts complémentaires"),
    INTEREST_ABROAD("Intérêts pendant l'assistance"),
    INTEREST_OF_REQUESTING_STATE("Intérêts dus à l'État requérant"),
    JOIN_CLAIMS("Joindre les créances à venir");

    private final String label;

    StepCode(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
