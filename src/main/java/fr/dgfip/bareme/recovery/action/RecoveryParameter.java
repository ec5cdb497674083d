package fr.dgfip.bareme.recovery.action;

import fr.dgfip.bareme.vocabulary.ParameterKey;
import fr.dgfip.bareme.vocabulary.TermType;
import java.math.BigDecimal;

/** What the rules of the recovery actions read from the sheet {@code Paramètres}. */
public enum RecoveryParameter implements ParameterKey {
    PRESCRIPTION_YEARS("Prescription du recouvrement", TermType.whole("ans")),
    ABROAD_YEARS("Allongement sans assistance entre États", TermType.whole("ans")),
    REMINDER_CEILING("Plafond de la lettre de relance", TermType.amount()),
    DECLARATION_MONTHS("Délai de déclaration des créances", TermType.whole("mois")),
    RELIEF_MONTHS("Délai de relevé de forclusion", TermType.whole("mois")),
    STALE_YEARS("Durée d'une mise en demeure sans acte", TermType.whole("ans")),
    PETITION_MONTHS("Délai d'assignation après la fin d'activité", TermType.whole("mois")),
    DWELLING_THRESHOLD("Seuil de la saisie dans un local d'habitation", TermType.amount()),
    SLOW_MONTHS("Durée qui annule la rapidité", TermType.whole("mois")),
    URGENCY_MONTHS("Marge de prescription urgente", TermType.whole("mois")),
    COST_1("Coût de classe 1", TermType.amount()),
    COST_2("Coût de classe 2", TermType.amount()),
    COST_3("Coût de classe 3", TermType.amount()),
    NET_FACTOR("Recette nette exigée par euro de coût", new TermType.Decimal(BigDecimal.class, 2, "")),
    LEAST_EVIDENCE("Preuves exigées d'une action lourde", TermType.whole("%")),
    LAWYER_THRESHOLD("Seuil de l'avocat devant le juge de l'exécution", TermType.amount()),
    MEDIUM_RISK("Risque moyen à partir de", TermType.whole("points")),
    HIGH_RISK("Risque élevé à partir de", TermType.whole("points")),
    CRITICAL_RISK("Risque critique à partir de", TermType.whole("points")),
    POLE_OPENING("Ouverture du pôle", new TermType.Date());

    private final String label;
    private final TermType type;

    RecoveryParameter(String label, TermType type) {
        this.label = label;
        this.type = type;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public TermType type() {
        return type;
    }
}
