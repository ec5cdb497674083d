package fr.dgfip.bareme.oss.penalties;

import static fr.dgfip.bareme.oss.penalties.ShippedPenalties.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.ReturnPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of the penalties, whatever the amounts and days, through the whole decision under the shipped workbook. */
class PenaltyPropertiesTest {
    /** Enough to meet every order of return and payments around the due date; a decision takes a millisecond. */
    private static final int TRIES = 300;

    private static final LocalDate DUE = LocalDate.of(2025, 7, 31);
    private static final LocalDate EXAMINED = LocalDate.of(2026, 3, 15);
    private static final PenaltyRequest MODEL = SHIPPED.request("10", Map.of());

    /** A return of the second quarter of 2025 and what was paid for it; days are counted from the due date. */
    record Life(int filed, long vat, List<Paid> paid) {
        PenaltyOutcome outcome() {
            return SHIPPED.outcome(request());
        }

        private PenaltyRequest request() {
            List<VatPayment> payments = new ArrayList<>();
            for (Paid one : paid) {
                payments.add(new VatPayment(
                        "P" + payments.size(),
                        DUE.plusDays(one.day()),
                        cents(one.amount()),
                        Recipient.MSI,
                        Optional.empty()));
            }
            return new PenaltyRequest(
                    MODEL.requestId(),
                    EXAMINED,
                    MODEL.scheme(),
                    MODEL.msi(),
                    MODEL.number(),
                    Optional.empty(),
                    ReturnPeriod.of("2025-Q2"),
                    MODEL.debtorCountry(),
                    new OriginalReturn(
                            ReturnStatus.FILED,
                            Optional.of(DUE.plusDays(filed)),
                            Optional.of(cents(vat)),
                            Optional.empty()),
                    List.of(),
                    payments,
                    List.of(),
                    Optional.empty(),
                    MODEL.hiddenActivity(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Euros.ZERO));
        }

        Life with(int index, Paid... others) {
            List<Paid> changed = new ArrayList<>(paid);
            changed.remove(index);
            changed.addAll(List.of(others));
            return new Life(filed, vat, changed);
        }
    }

    record Paid(int day, long amount) {}

    private static Euros cents(long cents) {
        return new Euros(BigDecimal.valueOf(cents, Euros.SCALE));
    }

    @Provide
    Arbitrary<Life> lives() {
        Arbitrary<Paid> paid = Combinators.combine(
                        Arbitraries.integers().between(-20, 200),
                        Arbitraries.longs().between(2, 900_000))
                .as(Paid::new);
        return Combinators.combine(
                        Arbitraries.integers().between(-25, 90),
                        Arbitraries.longs().between(0, 2_000_000),
                        paid.list().ofMinSize(1).ofMaxSize(4))
                .as(Life::new);
    }

    @Property(tries = TRIES)
    void splittingAPaymentOfOneDayChangesNothing(
            @ForAll("lives") Life life,
            @ForAll @IntRange(max = 3) int index,
            @ForAll @IntRange(min = 1, max = 899_999) int part) {
        Paid whole = life.paid().get(index % life.paid().size());
        long first = Math.min(part, whole.amount() - 1);
        Life split = life.with(
                index % life.paid().size(),
                new Paid(whole.day(), first),
                new Paid(whole.day(), whole.amount() - first));
        assertThat(split.outcome()).isEqualTo(life.outcome());
    }

    @Property(tries = TRIES)
    void oneMoreDayNeverLowersTheInterest(@ForAll("lives") Life life, @ForAll @IntRange(max = 3) int index) {
        Paid paid = life.paid().get(index % life.paid().size());
        Life later = life.with(index % life.paid().size(), new Paid(paid.day() + 1, paid.amount()));
        assertThat(later.outcome().charged().interest1727())
                .isGreaterThanOrEqualTo(life.outcome().charged().interest1727());
    }

    @Property(tries = TRIES)
    void anEarlierPaymentNeverRaisesTheTotal(
            @ForAll("lives") Life life,
            @ForAll @IntRange(max = 3) int index,
            @ForAll @IntRange(min = 1, max = 20) int days) {
        Paid paid = life.paid().get(index % life.paid().size());
        Life earlier = life.with(index % life.paid().size(), new Paid(paid.day() - days, paid.amount()));
        assertThat(earlier.outcome().total()).isLessThanOrEqualTo(life.outcome().total());
    }

    @Property(tries = TRIES)
    void linesAddUpToTheTotalAndEachFormulaGivesItsLine(@ForAll("lives") Life life) {
        PenaltyOutcome outcome = life.outcome();
        assertThat(outcome.lines().stream().map(PenaltyLine::charged).reduce(Euros.ZERO, Euros::plus))
                .isEqualTo(outcome.total());
        assertThat(outcome.lines()).allSatisfy(line -> {
            PrintedFormulaTest.assertEvaluates(line);
            assertThat(line.charged()).isGreaterThanOrEqualTo(Euros.ZERO);
        });
        assertThat(outcome.account().principalPaid().plus(outcome.account().principalOutstanding()))
                .isEqualTo(cents(life.vat()));
    }

    @Property(tries = TRIES)
    void moreVatNeverLowersALine(@ForAll("lives") Life life, @ForAll @IntRange(min = 1, max = 1_000_000) int more) {
        ChargedAmounts less = life.outcome().charged();
        ChargedAmounts greater =
                new Life(life.filed(), life.vat() + more, life.paid()).outcome().charged();
        assertThat(greater.interest1727()).isGreaterThanOrEqualTo(less.interest1727());
        assertThat(greater.surcharge1728()).isGreaterThanOrEqualTo(less.surcharge1728());
        assertThat(greater.surcharge1731()).isGreaterThanOrEqualTo(less.surcharge1731());
    }
}
