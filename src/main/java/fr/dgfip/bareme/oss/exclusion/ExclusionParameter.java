package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.vocabulary.ParameterKey;
import fr.dgfip.bareme.vocabulary.TermType;

/** What the rules of exclusions read from the sheet {@code Paramètres}. */
public enum ExclusionParameter implements ParameterKey {
    DUE_DAY("Jour limite de déclaration et de paiement", TermType.whole("jour du mois")),
    REMINDER_DAYS("Délai avant la relance", TermType.whole("jours")),
    REMEDY_DAYS("Délai après la relance", TermType.whole("jours")),
    FAILED_PERIODS("Périodes défaillantes consécutives", TermType.whole("périodes")),
    SMALL_BALANCE("Seuil de l'exception des soldes", TermType.amount()),
    HUNDRED_EURO_RULE("Lecture de l'exception des soldes", TermType.codes(HundredEuroRule.class)),
    WEEKEND_SHIFT("Report des délais au jour ouvrable suivant", TermType.yesNo()),
    PAYMENT_DATE("Date d'un paiement", TermType.codes(PaymentDateRule.class)),
    PAY_AFTER_REMINDER("Lieu de paiement après la relance", TermType.codes(PayAfterReminder.class)),
    RECORDS_DAYS("Délai pour fournir les registres", TermType.whole("jours")),
    RECORDS_MONTHS("Délai après la relance sur les registres", TermType.whole("mois")),
    PRESUMED_END_YEARS("Fin présumée sans opération", TermType.whole("années")),
    EXIT_DAYS("Préavis d'une sortie volontaire", TermType.whole("jours")),
    IDLE_QUARTERS("Intermédiaire sans activité", TermType.whole("trimestres"));

    private final String label;
    private final TermType type;

    ExclusionParameter(String label, TermType type) {
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
