package fr.dgfip.bareme.quitus.refund;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.kernel.Euros;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The arithmetic of an affair, whatever the amounts. */
class SettlementTest {
    private static final Euros THRESHOLD = Euros.of("8.00");
    private static final Euros CENT = Euros.of("0.01");

    private static Euros cents(long cents) {
        return new Euros(BigDecimal.valueOf(cents, Euros.SCALE));
    }

    @Provide
    Arbitrary<Euros> amounts() {
        return Arbitraries.longs().between(0, 2_000_000).map(SettlementTest::cents);
    }

    /** Amounts near the VAT due, where the thresholds are. */
    @Provide
    Arbitrary<Settlement> settlements() {
        Arbitrary<Euros> due = Arbitraries.longs().between(0, 10_000).map(euros -> cents(euros * 100));
        Arbitrary<Long> excess = Arbitraries.longs().between(-2_000, 2_000);
        return Combinators.combine(due, excess)
                .as((kept, more) ->
                        new Settlement(kept, cents(Math.max(0, kept.cents() + more)), Euros.ZERO, THRESHOLD));
    }

    @Property
    void refundAndKeptMakeWhatWasReceivedUnlessTheThresholdHoldsItBack(@ForAll("settlements") Settlement settlement) {
        if (settlement.refund().isPositive()) {
            assertThat(settlement.refund().plus(settlement.kept())).isEqualTo(settlement.received());
        }
        if (settlement.shortfall().isPositive()) {
            assertThat(settlement.received().plus(settlement.shortfall())).isEqualTo(settlement.kept());
        }
    }

    @Property
    void nothingIsEverNegativeAndOnlyOneOfThemIsThere(@ForAll("settlements") Settlement settlement) {
        assertThat(settlement.refund()).isGreaterThanOrEqualTo(Euros.ZERO);
        assertThat(settlement.shortfall()).isGreaterThanOrEqualTo(Euros.ZERO);
        assertThat(settlement.refund().isPositive() && settlement.shortfall().isPositive())
                .isFalse();
    }

    @Property
    void oneMoreCentPaidNeverLowersTheRefund(
            @ForAll("settlements") Settlement settlement, @ForAll("amounts") Euros refundedBefore) {
        Settlement less = new Settlement(settlement.kept(), settlement.received(), refundedBefore, THRESHOLD);
        Settlement more =
                new Settlement(settlement.kept(), settlement.received().plus(CENT), refundedBefore, THRESHOLD);
        assertThat(more.refund()).isGreaterThanOrEqualTo(less.refund());
    }

    /** A hundred cents on each side, so that every one of them is tried. */
    @Property
    void aRefundIsThereFromTheThresholdOnAndNotBelow(
            @ForAll("amounts") Euros kept, @ForAll @IntRange(min = 700, max = 900) int more) {
        Settlement settlement = new Settlement(kept, kept.plus(cents(more)), Euros.ZERO, THRESHOLD);
        assertThat(settlement.refund().isPositive()).isEqualTo(more >= THRESHOLD.cents());
    }

    @Example
    void theThresholdIsExact() {
        assertThat(refund("4698.99")).isEqualTo(Euros.ZERO);
        assertThat(refund("4699.00")).isEqualTo(Euros.of("8.00"));
    }

    private static Euros refund(String received) {
        return new Settlement(Euros.of("4691.00"), Euros.of(received), Euros.ZERO, THRESHOLD).refund();
    }

    @Property
    void givingBackInTwoStepsGivesTheSameInAll(@ForAll("settlements") Settlement settlement) {
        Settlement after =
                new Settlement(settlement.kept(), settlement.received(), settlement.refund(), settlement.threshold());
        assertThat(after.refund()).isEqualTo(Euros.ZERO);
    }

    @Provide
    Arbitrary<List<ReceivedPayment>> payments() {
        Arbitrary<Euros> amount = Arbitraries.longs().between(2, 600_000).map(SettlementTest::cents);
        Arbitrary<ReceivedPayment> one = Combinators.combine(
                        amount, Arbitraries.integers().between(1, 300), Arbitraries.of("A", "B", "C"))
                .as((paid, day, payer) -> ShippedRefund.payment("", paid, day, payer));
        return one.list().ofMinSize(1).ofMaxSize(6).map(SettlementTest::numbered);
    }

    private static List<ReceivedPayment> numbered(List<ReceivedPayment> payments) {
        List<ReceivedPayment> numbered = new ArrayList<>();
        for (ReceivedPayment payment : payments) {
            numbered.add(copy(payment, "OP" + numbered.size(), payment.amount()));
        }
        return numbered;
    }

    private static ReceivedPayment copy(ReceivedPayment payment, String operation, Euros amount) {
        return ShippedRefund.payment(
                operation,
                amount,
                payment.date().getDayOfYear(),
                payment.payer().orElseThrow());
    }

    @Property
    void splittingAPaymentInTwoChangesNothing(
            @ForAll("payments") List<ReceivedPayment> whole,
            @ForAll("amounts") Euros due,
            @ForAll @IntRange(max = 5) int index,
            @ForAll @IntRange(min = 1, max = 600_000) int part) {
        List<ReceivedPayment> split = new ArrayList<>(whole);
        ReceivedPayment cut = split.remove(index % whole.size());
        Euros first = cents(Math.min(part, cut.amount().cents() - 1));
        split.add(copy(cut, cut.operation() + "a", first));
        split.add(copy(cut, cut.operation() + "b", cut.amount().minus(first)));

        assertThat(shares(split, due)).isEqualTo(shares(whole, due));
        assertThat(Payments.of(split).received()).isEqualTo(Payments.of(whole).received());
    }

    @Property
    void nobodyGetsMoreThanWasPaidAndAllThatIsToBeRefundedIs(
            @ForAll("payments") List<ReceivedPayment> payments, @ForAll("amounts") Euros due) {
        List<Share> shares = shares(payments, due);
        assertThat(shares)
                .allSatisfy(share -> assertThat(share.amount())
                        .isLessThanOrEqualTo(Payments.of(payments).receivedFrom(share.payer())));
        assertThat(shares.stream().map(Share::amount).reduce(Euros.ZERO, Euros::plus))
                .isEqualTo(refund(payments, due));
    }

    private static List<Share> shares(List<ReceivedPayment> payments, Euros due) {
        return Allocation.of(refund(payments, due), Payments.of(payments), List.of());
    }

    private static Euros refund(List<ReceivedPayment> payments, Euros due) {
        return new Settlement(due, Payments.of(payments).received(), Euros.ZERO, THRESHOLD).refund();
    }
}
