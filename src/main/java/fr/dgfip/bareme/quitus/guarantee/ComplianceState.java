package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.kernel.Code;

/** Whether VAT returns are filed and paid on the day of the examination. */
public enum ComplianceState implements Code {
    A_JOUR("À jour"),
    PLAN_RESPECTE("Plan de règlement respecté"),
    EN_DEFAUT("En défaut"),
    NON_RENSEIGNEE("Situation fiscale non renseignée");

    private final String label;

    ComplianceState(String label) {
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
