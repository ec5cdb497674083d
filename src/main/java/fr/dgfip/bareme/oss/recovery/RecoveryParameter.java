package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.vocabulary.ParameterKey;
import fr.dgfip.bareme.vocabulary.TermType;

/** What the rules of recovery read from the sheet {@code Paramètres}. */
public enum RecoveryParameter implements ParameterKey {
    DUE_DAY("Jour limite du mois qui suit la période", TermType.whole("jour")),
    WEEKEND_SHIFT("Report des échéances de fin de semaine", new TermType.YesNo()),
    REMINDER_DAYS("Phase de l'État d'identification", TermType.whole("jours")),
    MINIMUM("Seuil de mise en recouvrement", TermType.amount()),
    NOTICE_DAYS("Délai après une mise en demeure annonçant des sanctions", TermType.whole("jours")),
    PRESCRIPTION_YEARS("Prescription de l'action en recouvrement", TermType.whole("ans")),
    EXTRA_YEARS("Allongement sans instrument d'assistance", TermType.whole("ans")),
    ASSESSMENT_YEARS("Droit de reprise", TermType.whole("ans")),
    ASSISTANCE_MINIMUM("Minimum d'assistance", TermType.amount()),
    ASSISTANCE_YEARS("Ancienneté pour l'assistance", TermType.whole("ans")),
    ASSISTANCE_LIMIT_YEARS("Ancienneté maximale pour l'assistance", TermType.whole("ans")),
    LIMIT_AT_FIRST_REQUEST("Ancienneté maximale comptée à la première demande", new TermType.YesNo()),
    ALERT_MONTHS("Prescription proche", TermType.whole("mois"));

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
