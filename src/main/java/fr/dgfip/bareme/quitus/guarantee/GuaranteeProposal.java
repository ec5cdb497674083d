package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.kernel.NamedCode;
import fr.dgfip.bareme.quitus.Status;

/** What is proposed to the agent. */
public enum GuaranteeProposal implements NamedCode {
    ACCORD("Accorder"),
    ACCORD_TACITE("Constater un accord acquis par le silence"),
    RECONDUCTION("Reconduire"),
    MAINTIEN("Maintenir"),
    REFUS("Refuser"),
    REFUS_PREMATURE("Refuser une demande prématurée"),
    REJET_TACITE("Constater un rejet acquis par le silence"),
    NON_RECONDUCTION("Ne pas reconduire"),
    RETRAIT("Retirer"),
    MANUEL_APPRECIATION("Apprécier la situation"),
    A_COMPLETER("Faire compléter"),
    ORIENTER_SIE("Transmettre au service des impôts des entreprises");

    private final String label;

    GuaranteeProposal(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the applicant gets or keeps what is asked. */
    public boolean isFavourable() {
        return this == ACCORD || this == ACCORD_TACITE || this == RECONDUCTION || this == MAINTIEN;
    }

    /** Whether it takes away a measure in force. */
    public boolean isEnding() {
        return this == NON_RECONDUCTION || this == RETRAIT;
    }

    /** Whether it turns a request down before silence has done anything. */
    public boolean isRefusal() {
        return this == REFUS || this == REFUS_PREMATURE;
    }

    /** Where the request stands, in the words all decisions on quitus share. */
    Status status() {
        if (isRefusal() || isEnding()) {
            return Status.REFUSAL_PROPOSED;
        }
        if (this == A_COMPLETER) {
            return Status.TO_COMPLETE;
        }
        return this == ORIENTER_SIE ? Status.ROUTED_ELSEWHERE : Status.TO_EXAMINE;
    }
}
