package fr.dgfip.bareme.oss.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.ReturnPeriod;
import fr.dgfip.bareme.oss.Scheme;
import fr.dgfip.bareme.vocabulary.FrenchText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of prescription, age and amounts. */
class RecoveryArithmeticTest {
    private static final LocalDate START = LocalDate.of(2022, 3, 10);
    private static final int YEARS = 4;

    /** Two terms of prescription: acts fall before and after the first one ends. */
    private static final int SPAN = 3_000;

    @Provide
    Arbitrary<List<LocalDate>> acts() {
        return day().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(0, SPAN).map(START::plusDays);
    }

    @Provide
    Arbitrary<Optional<Suspension>> suspensions() {
        Arbitrary<Suspension> known = Arbitraries.integers()
                .between(0, SPAN)
                .flatMap(from -> Arbitraries.integers()
                        .between(0, 1_500)
                        .map(length ->
                                new Suspension(START.plusDays(from), Optional.of(START.plusDays(from + length)))));
        Arbitrary<Suspension> pending = day().map(from -> new Suspension(from, Optional.<LocalDate>empty()));
        return Arbitraries.oneOf(known, pending).optional();
    }

    private static LocalDate lastDay(List<LocalDate> acts, int years, Optional<Suspension> suspension) {
        return PrescriptionTime.of(START, years, acts, suspension).lastDay().orElse(LocalDate.MAX);
    }

    private static List<LocalDate> with(List<LocalDate> acts, LocalDate more) {
        List<LocalDate> all = new ArrayList<>(acts);
        all.add(more);
        return all;
    }

    @Property(tries = 20_000)
    void aFurtherInterruptionNeverBringsPrescriptionNearer(
            @ForAll("acts") List<LocalDate> acts,
            @ForAll("day") LocalDate more,
            @ForAll @IntRange(min = 1, max = 10) int years,
            @ForAll("suspensions") Optional<Suspension> suspension) {
        assertThat(lastDay(with(acts, more), years, suspension)).isAfterOrEqualTo(lastDay(acts, years, suspension));
    }

    @Property
    void aLaterInterruptionInTimeNeverBringsPrescriptionNearer(
            @ForAll("day") LocalDate act,
            @ForAll @IntRange(max = 400) int days,
            @ForAll("suspensions") Optional<Suspension> suspension) {
        LocalDate later = act.plusDays(days);
        if (!later.isAfter(lastDay(List.of(), YEARS, suspension))) {
            assertThat(lastDay(List.of(later), YEARS, suspension))
                    .isAfterOrEqualTo(lastDay(List.of(act), YEARS, suspension));
        }
    }

    @Property
    void moreYearsNeverBringPrescriptionNearer(
            @ForAll("acts") List<LocalDate> acts, @ForAll("suspensions") Optional<Suspension> suspension) {
        assertThat(lastDay(acts, YEARS + 2, suspension)).isAfterOrEqualTo(lastDay(acts, YEARS, suspension));
    }

    @Property
    void aSuspensionNeverBringsPrescriptionNearer(
            @ForAll("acts") List<LocalDate> acts, @ForAll("suspensions") Optional<Suspension> suspension) {
        assertThat(lastDay(acts, YEARS, suspension)).isAfterOrEqualTo(lastDay(acts, YEARS, Optional.empty()));
    }

    @Property
    void withoutSuspensionItIsTheLastActInTimePlusTheYears(@ForAll("acts") List<LocalDate> acts) {
        LocalDate base = START;
        for (LocalDate act : acts.stream().sorted().toList()) {
            if (!act.isAfter(base.plusYears(YEARS))) {
                base = act;
            }
        }
        assertThat(lastDay(acts, YEARS, Optional.empty())).isEqualTo(base.plusYears(YEARS));
    }

    @Example
    void theLastDayIsStillInTimeAndAnActAfterItRevivesNothing() {
        PrescriptionTime alone = PrescriptionTime.of(START, YEARS, List.of(), Optional.empty());
        assertThat(alone.isOpenOn(LocalDate.of(2026, 3, 10))).isTrue();
        assertThat(alone.isOpenOn(LocalDate.of(2026, 3, 11))).isFalse();
        assertThat(lastDay(List.of(LocalDate.of(2026, 3, 10)), YEARS, Optional.empty()))
                .isEqualTo("2030-03-10");
        assertThat(lastDay(List.of(LocalDate.of(2026, 3, 11)), YEARS, Optional.empty()))
                .isEqualTo("2026-03-10");
    }

    @Example
    void anActUnderASuspensionBeginsAnewOnceItEnds() {
        Suspension stay = new Suspension(LocalDate.of(2022, 6, 1), Optional.of(LocalDate.of(2022, 9, 9)));
        assertThat(lastDay(List.of(LocalDate.of(2022, 7, 1)), YEARS, Optional.of(stay)))
                .isEqualTo("2026-09-09");
        assertThat(lastDay(List.of(), YEARS, Optional.of(stay))).isEqualTo("2026-06-18");
    }

    @Example
    void aPendingStayHoldsTimeUnlessItWasAlreadyOver() {
        assertThat(lastDay(List.of(), YEARS, Optional.of(new Suspension(LocalDate.of(2026, 3, 10), Optional.empty()))))
                .isEqualTo(LocalDate.MAX);
        assertThat(lastDay(List.of(), YEARS, Optional.of(new Suspension(LocalDate.of(2026, 3, 11), Optional.empty()))))
                .isEqualTo("2026-03-10");
    }

    private static final RecoveryTerms TERMS =
            new RecoveryTerms(10, false, Euros.of("16"), Euros.of("1500"), 30, YEARS, 2, 5, 10, false, 3, 6);

    private static Claim claim(Optional<LocalDate> earlier) {
        Optional<LocalDate> none = Optional.empty();
        return new Claim(
                "C-1",
                Scheme.UNION,
                ReturnPeriod.of("2019-Q4"),
                Euros.of("1.00"),
                Euros.ZERO,
                Euros.ZERO,
                none,
                none,
                none,
                none,
                none,
                none,
                Optional.empty(),
                false,
                none,
                Optional.empty(),
                none,
                Optional.empty(),
                false,
                none,
                earlier);
    }

    @Property
    void ageIsCountedByCalendarYearsToTheDay(
            @ForAll @IntRange(max = SPAN) int due, @ForAll @IntRange(min = 1, max = 5_000) int days) {
        LocalDate from = LocalDate.of(2016, 1, 1).plusDays(due);
        LocalDate request = from.plusDays(days);
        ClaimAge age = ClaimAge.of(claim(Optional.empty()), from, request, TERMS);
        boolean more = request.isAfter(from.plusYears(5));
        assertThat(age.state()).isEqualTo(more ? AgeState.EXCEEDED : AgeState.WITHIN);
        assertThat(age.overLimit()).isEqualTo(request.isAfter(from.plusYears(10)));
        assertThat(age.age()).contains(Computed.duration(Period.between(from, request)));
    }

    /** Days drawn over years seldom fall on the last one. */
    @Property
    void theYearsEndWithTheSameDayOfTheCalendar(
            @ForAll @IntRange(max = SPAN) int due, @ForAll @IntRange(min = -2, max = 2) int offset) {
        LocalDate from = LocalDate.of(2016, 1, 1).plusDays(due);
        LocalDate fifthYear = from.plusYears(5).plusDays(offset);
        LocalDate tenthYear = from.plusYears(10).plusDays(offset);
        assertThat(ClaimAge.of(claim(Optional.empty()), from, fifthYear, TERMS).state() == AgeState.EXCEEDED)
                .isEqualTo(offset > 0);
        assertThat(ClaimAge.of(claim(Optional.empty()), from, tenthYear, TERMS).overLimit())
                .isEqualTo(offset > 0);
    }

    @Property
    void aFirstRequestInTimeKeepsAClaimYoungForEverButForTheLimit(
            @ForAll @IntRange(max = 1_800) int first, @ForAll @IntRange(max = 5_000) int days) {
        LocalDate due = LocalDate.of(2020, 1, 20);
        LocalDate earlier = due.plusDays(first + 1L);
        ClaimAge age = ClaimAge.of(claim(Optional.of(earlier)), due, earlier.plusDays(days), TERMS);
        assertThat(age.state()).isIn(AgeState.WITHIN, AgeState.EARLIER_REQUEST);
    }

    @Property
    void joinedClaimsAddUpExactly(@ForAll List<@IntRange(max = 1_000_000_000) Integer> cents) {
        List<Euros> amounts = cents.stream()
                .map(cent -> new Euros(BigDecimal.valueOf(cent, 2)))
                .toList();
        long expected = cents.stream().mapToLong(Integer::longValue).sum();
        Euros total = amounts.stream().reduce(Euros.ZERO, Euros::plus);
        assertThat(total.cents()).isEqualTo(expected);
        if (amounts.size() == 2) {
            assertThat(Computed.sum(amounts, total)).endsWith(" = " + FrenchText.euros(total));
        }
    }

    @Example
    void durationsReadAsFrenchPeopleWriteThem() {
        assertThat(Computed.duration(Period.of(4, 4, 26))).isEqualTo("4 ans, 4 mois et 26 jours");
        assertThat(Computed.duration(Period.of(1, 0, 1))).isEqualTo("1 an et 1 jour");
        assertThat(Computed.duration(Period.ZERO)).isEqualTo("0 jour");
        assertThat(Computed.sum(List.of(), Euros.ZERO)).isEqualTo("aucune créance");
    }
}
