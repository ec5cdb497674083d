package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.kernel.NamedCode;

/** Whether VAT returns are filed and paid on the day of the examination. */
public enum ComplianceState implements NamedCode {
    A_JOUR("À jour"),
    PLAN_RESPECTE("Plan de règlement respecté"),
    EN_DEFAUT("En défaut"),
    NON_RENSEIGNEE("Situation fiscale non renseignée");

    private final String label;

    ComplianceState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
