package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.ReturnPeriod;
import fr.dgfip.bareme.vocabulary.FrenchText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where one period stands.
 *
 * @param payment empty when nothing is declared, or nothing is due
 * @param outstanding what is unpaid on the day of the examination
 * @param balanceAtLimit what was unpaid when the delay after the reminder ended; zero without one
 */
record PeriodStanding(
        ReturnPeriod period, Obligation filing, Optional<Obligation> payment, Euros outstanding, Euros balanceAtLimit) {
    /** @param payments of this period, in any order */
    static PeriodStanding of(
            PeriodRecord period, List<PeriodPayment> payments, int dueDay, LocalDate today, Terms terms) {
        LocalDate due = terms.readings().lastDay(period.period().dueDate(dueDay));
        Obligation filing = Obligation.of(due, due, period.returnReminderOn(), period.filedOn(), today, terms);
        if (period.filedOn().isEmpty() || period.isNil()) {
            return new PeriodStanding(period.period(), filing, Optional.empty(), Euros.ZERO, Euros.ZERO);
        }
        Settlement settlement = new Settlement(period, payments, terms.readings());
        Obligation payment = Obligation.of(
                due, period.filedOn().get(), period.paymentReminderOn(), settlement.paidInFullOn(), today, terms);
        return new PeriodStanding(
                period.period(),
                filing,
                Optional.of(payment),
                settlement.unpaidOn(today),
                payment.limit().map(settlement::unpaidOn).orElse(Euros.ZERO));
    }

    /** The state of one of its obligations. A payment is not judged as long as its return may still come. */
    ObligationState state(FailureKind kind) {
        if (kind == FailureKind.DECLARATION) {
            return filing.state();
        }
        return payment.map(Obligation::state).orElse(filingIsOpen() ? filing.state() : ObligationState.SANS_OBJET);
    }

    private boolean filingIsOpen() {
        return filing.state().isOpen() || filing.state() == ObligationState.PAS_ECHUE;
    }

    boolean fails(FailureKind kind) {
        return state(kind) == ObligationState.DEFAILLANTE;
    }

    /** Whether it failed and is still not put right. */
    boolean isOutstanding(FailureKind kind) {
        return fails(kind) && obligation(kind).done().isEmpty();
    }

    boolean fails() {
        return fails(FailureKind.DECLARATION) || fails(FailureKind.PAIEMENT);
    }

    /** Whether nothing can be said of an obligation yet. */
    boolean isPending(FailureKind kind) {
        return state(kind).isOpen() || state(kind) == ObligationState.PAS_ECHUE;
    }

    /** Whether it may still turn out to fail, and does not yet. */
    boolean isUndecided() {
        return !fails() && Stream.of(FailureKind.values()).anyMatch(this::isPending);
    }

    /** Whether the reminder that would let it count should have been sent before a day and was not. */
    boolean isUnremindedOn(LocalDate today) {
        return obligations().anyMatch(obligation -> obligation.isUnremindedOn(today));
    }

    Stream<Obligation> obligations() {
        return Stream.concat(Stream.of(filing), payment.stream());
    }

    private Obligation obligation(FailureKind kind) {
        return kind == FailureKind.DECLARATION ? filing : payment.orElse(filing);
    }

    /** How one obligation failed, as a part of a sentence. */
    String failureInWords(FailureKind kind) {
        Obligation obligation = obligation(kind);
        String start = period.inWords() + ", relance du "
                + obligation.reminded().map(FrenchText::day).orElse("") + " : ";
        String limit = obligation.limit().map(FrenchText::day).orElse("");
        return start
                + (kind == FailureKind.DECLARATION
                        ? "déclaration non déposée au " + limit
                        : FrenchText.euros(balanceAtLimit) + " restant dus au " + limit)
                + obligation
                        .done()
                        .map(day -> ", régularisé le " + FrenchText.day(day))
                        .orElse("");
    }
}
