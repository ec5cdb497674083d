package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.vocabulary.ParameterKey;
import fr.dgfip.bareme.vocabulary.TermType;

/** What the rules of penalties read from the sheet {@code Paramètres}: delays, thresholds and readings of open points. */
public enum PenaltyParameter implements ParameterKey {
    INTEREST_RATE("Intérêt de retard par mois", TermType.rate()),
    DUE_DAY("Jour d'échéance", TermType.whole("jour")),
    REMINDER_DAYS("Délai du rappel", TermType.whole("jours")),
    NOTICE_DAYS("Délai de la mise en demeure", TermType.whole("jours")),
    REGULARISATION_DAYS("Délai de la régularisation", TermType.whole("jours")),
    CORRECTION_YEARS("Délai de correction au guichet", TermType.whole("années")),
    ASSESSMENT_YEARS("Délai de reprise", TermType.whole("années")),
    HIDDEN_ASSESSMENT_YEARS("Délai de reprise, activité occulte", TermType.whole("années")),
    RECOVERY_THRESHOLD("Seuil de mise en recouvrement", TermType.amount()),
    PROSECUTOR_THRESHOLD("Seuil de dénonciation", TermType.amount()),
    WEEKEND_SHIFT("Report de l'échéance de paiement au jour ouvré", TermType.yesNo()),
    TIMELY_PAYMENTS_DEDUCTED("Base de 1728 diminuée des paiements à l'échéance", TermType.yesNo()),
    LATE_PARTIAL_BASE("Base de 1731 en cas de paiement partiel tardif", TermType.codes(LatePartialBase.class)),
    CUMULATION("Cumul de 1728 et 1731", TermType.yesNo()),
    GOOD_FAITH_PRESUMED("Bonne foi présumée", TermType.yesNo()),
    L62_WITHOUT_AUDIT("Régularisation sans vérification", TermType.yesNo()),
    MSI_UNTIL_MSC_REMINDER("Paiement à l'État d'identification jusqu'au rappel de la France", TermType.yesNo()),
    IMPUTATION("Ordre d'imputation", TermType.codes(ImputationOrder.class));

    private final String label;
    private final TermType type;

    PenaltyParameter(String label, TermType type) {
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
