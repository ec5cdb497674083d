package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.recovery.action.fact.RiskBand;

/** From how many points on a risk is medium, high, critical. */
public record RiskTerms(int medium, int high, int critical) {
    RiskBand band(int score) {
        if (score >= critical) {
            return RiskBand.CRITICAL;
        }
        if (score >= high) {
            return RiskBand.HIGH;
        }
        return score >= medium ? RiskBand.MEDIUM : RiskBand.LOW;
    }
}
