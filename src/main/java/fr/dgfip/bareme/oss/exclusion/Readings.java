package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.WorkingDays;
import java.time.LocalDate;

/**
 * How the points of law that are not settled are read.
 *
 * @param weekendShift whether a delay that ends on no working day lasts until the next one
 */
public record Readings(
        HundredEuroRule smallBalances, boolean weekendShift, PaymentDateRule paymentDate, PayAfterReminder place) {
    /** The readings with the other answer on one point. */
    Readings other(OpenPoint point) {
        return switch (point) {
            case CENT_EUROS -> new Readings(otherSmallBalances(), weekendShift, paymentDate, place);
            case WEEK_END -> new Readings(smallBalances, !weekendShift, paymentDate, place);
            case DATE_DE_PAIEMENT -> new Readings(smallBalances, weekendShift, otherPaymentDate(), place);
            case LIEU_DE_PAIEMENT -> new Readings(smallBalances, weekendShift, paymentDate, otherPlace());
            case TEXTES_APPLICABLES -> this;
        };
    }

    private HundredEuroRule otherSmallBalances() {
        return smallBalances == HundredEuroRule.ALL_BELOW ? HundredEuroRule.BREAKS_CHAIN : HundredEuroRule.ALL_BELOW;
    }

    private PaymentDateRule otherPaymentDate() {
        return paymentDate == PaymentDateRule.RECEPTION ? PaymentDateRule.ORDRE : PaymentDateRule.RECEPTION;
    }

    private PayAfterReminder otherPlace() {
        return place == PayAfterReminder.EMI ? PayAfterReminder.EMC : PayAfterReminder.EMI;
    }

    /** What is chosen on one point, as people read it. */
    String inWords(OpenPoint point) {
        return switch (point) {
            case CENT_EUROS -> smallBalances.label();
            case WEEK_END -> weekendShift ? "Report au jour ouvrable suivant" : "Sans report";
            case DATE_DE_PAIEMENT -> paymentDate.label();
            case LIEU_DE_PAIEMENT -> place.label();
            case TEXTES_APPLICABLES -> "Textes en vigueur";
        };
    }

    /** The last day of a delay. */
    LocalDate lastDay(LocalDate day) {
        return weekendShift ? WorkingDays.onOrAfter(day) : day;
    }
}
