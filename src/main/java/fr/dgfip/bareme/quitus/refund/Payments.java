package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.Euros;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The payments of an affair.
 *
 * @param counted those that are there, in the order of their dates, then of their operation numbers
 */
record Payments(List<ReceivedPayment> counted) {
    private static final Comparator<ReceivedPayment> ORDER =
            Comparator.comparing(ReceivedPayment::date).thenComparing(ReceivedPayment::operation);

    static Payments of(List<ReceivedPayment> all) {
        return new Payments(
                all.stream().filter(ReceivedPayment::isCounted).sorted(ORDER).toList());
    }

    Euros received() {
        return sum(counted);
    }

    Euros receivedFrom(String payer) {
        return sum(counted.stream().filter(payment -> payment.isFrom(payer)).toList());
    }

    List<LocalDate> dates() {
        return counted.stream().map(ReceivedPayment::date).toList();
    }

    /** Those who paid, each once, in the order of their first payments. */
    Set<String> payers() {
        Set<String> payers = new LinkedHashSet<>();
        counted.forEach(payment -> payment.payer().ifPresent(payers::add));
        return payers;
    }

    boolean hasUnknownPayer() {
        return counted.stream().anyMatch(payment -> payment.payer().isEmpty());
    }

    private static Euros sum(List<ReceivedPayment> payments) {
        return payments.stream().map(ReceivedPayment::amount).reduce(Euros.ZERO, Euros::plus);
    }

    /** Those counted before a payment; none for a payment that is not counted. */
    private List<ReceivedPayment> before(ReceivedPayment payment) {
        return counted.subList(0, Math.max(0, counted.indexOf(payment)));
    }

    /** What a payment does to the VAT due. A second payment is known by what was already covered, not by its reference. */
    PaymentPosition position(ReceivedPayment payment, Euros due) {
        if (!payment.isCounted()) {
            return PaymentPosition.NON_COMPTE;
        }
        Euros covered = sum(before(payment));
        if (covered.isPositive() && covered.compareTo(due) >= 0) {
            return PaymentPosition.DEJA_REGLE;
        }
        if (!due.isPositive()) {
            return PaymentPosition.SANS_OBJET;
        }
        return covered.plus(payment.amount()).compareTo(due) < 0 ? PaymentPosition.PARTIEL : PaymentPosition.SOLDE;
    }

    boolean repeatsReference(ReceivedPayment payment) {
        return before(payment).stream().anyMatch(earlier -> earlier.reference().equals(payment.reference()));
    }

    /** Whether this is the only payment and its digits were exchanged. */
    boolean isTransposed(ReceivedPayment payment, Euros due) {
        return payment.isCounted() && counted.size() == 1 && Transposition.between(payment.amount(), due);
    }
}
