package fr.dgfip.bareme.oss.refund;

import static fr.dgfip.bareme.oss.refund.ShippedOssRefund.SHIPPED;
import static fr.dgfip.bareme.oss.refund.ShippedOssRefund.cents;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Reading;
import fr.dgfip.bareme.decision.RequestReader;
import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.MemberState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Laws of money that every decision keeps, whatever the payment: run through the real rules and the shipped workbook. */
class MoneyPropertiesTest {
    /** Each try is a decision or three: a thousand tries would add seconds and no new shape of request. */
    private static final int TRIES = 300;
    /** A day after every reminder date that is tried. */
    private static final String EXAMINED = "2026-03-01";

    /** What a State is due, has had, and whether it reminded: 0 never, else days of November. */
    private record Line(MemberState state, int due, int paidPercent, int reminder) {
        long paid() {
            return (long) due * paidPercent / 100;
        }
    }

    @Provide
    Arbitrary<List<Line>> lines() {
        return Combinators.combine(
                        Arbitraries.of(MemberState.class),
                        Arbitraries.integers().between(1, 500_000),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(0)),
                                Tuple.of(2, Arbitraries.integers().between(0, 100))),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(0)),
                                Tuple.of(1, Arbitraries.integers().between(11, 29))))
                .as(Line::new)
                .list()
                .uniqueElements(Line::state)
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property(tries = TRIES)
    void nothingIsLostNorMadeAndNoStateGetsMoreThanItsDue(
            @ForAll("lines") List<Line> lines,
            @ForAll @IntRange(min = 1, max = 3_000_000) int paid,
            @ForAll @IntRange(min = 1, max = 30) int day) {
        OssRefundOutcome outcome = transfer(lines, paid, day);
        balances(outcome);
        assertThat(Sums.of(outcome.distribution(), DistributionLine::share))
                .isLessThanOrEqualTo(outcome.account().received());
        assertThat(outcome.distribution()).allSatisfy(line -> {
            assertThat(line.share()).isLessThanOrEqualTo(line.outstandingBefore());
            assertThat(line.outstandingAfter()).isBetween(Euros.ZERO, line.outstandingBefore());
            assertThat(line.forwarded().plus(line.retained())).isLessThanOrEqualTo(line.share());
        });
        assertThat(outcome.allocations())
                .allSatisfy(
                        allocation -> assertThat(allocation.returnReference()).isEqualTo("R1"));
    }

    private static void balances(OssRefundOutcome outcome) {
        Account account = outcome.account();
        assertThat(account.allocated()
                        .plus(account.refunded())
                        .plus(account.elsewhere())
                        .plus(account.refundedBefore())
                        .plus(account.held()))
                .isEqualTo(account.received());
        assertThat(List.of(account.allocated(), account.refunded(), account.elsewhere(), account.held()))
                .allSatisfy(amount -> assertThat(amount).isGreaterThanOrEqualTo(Euros.ZERO));
        assertThat(account.refunded().plus(account.elsewhere())).isLessThanOrEqualTo(account.received());
    }

    @Property(tries = TRIES)
    void aShareIsNeverPassedOnAfterTheReminderOfItsState(
            @ForAll("lines") List<Line> lines,
            @ForAll @IntRange(min = 1, max = 3_000_000) int paid,
            @ForAll @IntRange(min = 1, max = 30) int day) {
        OssRefundOutcome outcome = transfer(lines, paid, day);
        lines.stream()
                .filter(line -> line.reminder() > 0 && line.reminder() <= day)
                .forEach(line -> assertThat(outcome.distribution())
                        .filteredOn(shared -> shared.state() == line.state())
                        .allSatisfy(shared -> assertThat(shared.forwarded()).isEqualTo(Euros.ZERO)));
    }

    @Property(tries = TRIES)
    void theOrderOfTheStatesDoesNotMatter(
            @ForAll("lines") List<Line> lines,
            @ForAll @IntRange(min = 1, max = 3_000_000) int paid,
            @ForAll Random random) {
        List<Line> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        assertThat(transfer(shuffled, paid, 20)).isEqualTo(transfer(lines, paid, 20));
    }

    @Property(tries = TRIES)
    void splittingAPaymentInTwoAllocatesTheSameInAll(
            @ForAll("lines") List<Line> lines,
            @ForAll @IntRange(min = 2, max = 3_000_000) int paid,
            @ForAll @IntRange(min = 1, max = 99) int percent) {
        List<Line> free = lines.stream()
                .map(line -> new Line(line.state(), line.due(), line.paidPercent(), 0))
                .toList();
        int first = Math.max(1, (int) ((long) paid * percent / 100));
        OssRefundOutcome one = transfer(free, first, 20);
        OssRefundOutcome two = decide(rest(free, one), paid - first, 20);
        OssRefundOutcome whole = transfer(free, paid, 20);
        assertThat(one.account().allocated().plus(two.account().allocated()))
                .isEqualTo(whole.account().allocated());
    }

    private static List<Map<String, Object>> rest(List<Line> lines, OssRefundOutcome first) {
        List<Map<String, Object>> shares = shares(lines);
        shares.forEach(share -> first.distribution().stream()
                .filter(line -> line.state().name().equals(share.get("state")))
                .forEach(line -> share.put(
                        "paid",
                        Euros.of((String) share.get("paid")).plus(line.share()).toString())));
        return shares;
    }

    @Property(tries = TRIES)
    void anOverpaymentFoundAfterwardsBalancesToo(
            @ForAll("lines") List<Line> lines,
            @ForAll @IntRange(max = 1_000_000) int kept,
            @ForAll @IntRange(max = 200) int before,
            @ForAll @IntRange(max = 150) int paidPercent,
            @ForAll boolean distributed) {
        List<Map<String, Object>> shares = shares(lines);
        long paid = 0;
        for (int i = 0; i < lines.size(); i++) {
            long part = (long) lines.get(i).due() * paidPercent / 100;
            shares.get(i).put("paid", cents(part).toString());
            paid += part;
        }
        Map<String, Object> claim = Map.of(
                "origin", "VERSEMENT_EXCEDENTAIRE",
                "claimant", "ASSUJETTI",
                "paidOn", "2025-10-30",
                "received", cents(paid + kept).toString(),
                "refundedBefore", cents(Math.min(before, paid + kept)).toString());
        OssRefundOutcome outcome = outcome(request(shares, Map.of("claim", claim), distributed));
        balances(outcome);
    }

    private static OssRefundOutcome transfer(List<Line> lines, int paid, int day) {
        return decide(shares(lines), paid, day);
    }

    private static OssRefundOutcome decide(List<Map<String, Object>> shares, int paid, int day) {
        Map<String, Object> transfer = Map.of(
                "amount",
                cents(paid).toString(),
                "valueDate",
                LocalDate.of(2025, 11, day).toString(),
                "reference",
                "R1",
                "payer",
                "ASSUJETTI");
        return outcome(request(shares, Map.of("transfer", transfer), true));
    }

    private static List<Map<String, Object>> shares(List<Line> lines) {
        List<Map<String, Object>> shares = new ArrayList<>();
        for (Line line : lines) {
            Map<String, Object> share = new HashMap<>(Map.of(
                    "returnReference", "R1",
                    "state", line.state().name(),
                    "due", cents(line.due()).toString(),
                    "paid", cents(line.paid()).toString()));
            if (line.reminder() > 0) {
                share.put("reminderOn", LocalDate.of(2025, 11, line.reminder()).toString());
            }
            shares.add(share);
        }
        return shares;
    }

    private static Map<String, Object> request(
            List<Map<String, Object>> shares, Map<String, Object> event, boolean distributed) {
        Euros declared = Sums.of(shares, share -> Euros.of((String) share.get("due")));
        Map<String, Object> request = new HashMap<>(SHIPPED.testCase("M01a").request());
        request.remove("transfer");
        request.putAll(event);
        request.put("examinationDate", EXAMINED);
        request.put("shares", shares);
        request.put(
                "returns",
                List.of(Map.of(
                        "reference",
                        "R1",
                        "period",
                        "2025-Q3",
                        "filedOn",
                        "2025-10-20",
                        "closed",
                        false,
                        "distributed",
                        distributed,
                        "declared",
                        declared.toString())));
        return request;
    }

    private static OssRefundOutcome outcome(Map<String, Object> tree) {
        Reading<OssRefundRequest> reading = RequestReader.read(SHIPPED.type(), tree);
        assertThat(reading).isInstanceOf(Reading.Valid.class);
        return SHIPPED.outcome(((Reading.Valid<OssRefundRequest>) reading).request());
    }
}
