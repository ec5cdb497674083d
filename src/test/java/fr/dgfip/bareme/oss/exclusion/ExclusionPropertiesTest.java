package fr.dgfip.bareme.oss.exclusion;

import static fr.dgfip.bareme.oss.exclusion.ShippedExclusion.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.oss.Scheme;
import fr.dgfip.bareme.oss.exclusion.Histories.Fate;
import fr.dgfip.bareme.shipped.EditedWorkbook;
import fr.dgfip.bareme.shipped.ShippedRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every file, whatever happened in it. */
class ExclusionPropertiesTest {
    private static final ShippedRules<ExclusionRequest, ExclusionOutcome> CHAIN_BROKEN = EditedWorkbook.withCell(
            SHIPPED, "Paramètres", "Lecture de l'exception des soldes", "Valeur", HundredEuroRule.BREAKS_CHAIN.label());

    @Provide
    Arbitrary<List<Fate>> fates() {
        Arbitrary<Fate> any = Arbitraries.of(Fate.values());
        Arbitrary<Fate> failing = Arbitraries.of(Fate.RETURN_FAILED, Fate.PAYMENT_FAILED, Fate.SMALL_PAYMENT_FAILED);
        return Arbitraries.oneOf(any, failing).list().ofMinSize(3).ofMaxSize(8);
    }

    /** Files that end with three failures of one kind, after anything. */
    @Provide
    Arbitrary<List<Fate>> persistent() {
        Arbitrary<List<Fate>> before = Arbitraries.of(Fate.values()).list().ofMaxSize(5);
        return before.flatMap(start -> Arbitraries.of(Fate.RETURN_FAILED, Fate.PAYMENT_FAILED)
                .map(fate -> appended(appended(appended(start, fate), fate), fate)));
    }

    /** As those, with one of their quarters changed into anything. */
    @Provide
    Arbitrary<List<Fate>> mostlyPersistent() {
        return persistent()
                .flatMap(fates -> Arbitraries.integers()
                        .between(0, fates.size() - 1)
                        .flatMap(index -> Arbitraries.of(Fate.values()).map(fate -> with(fates, index, fate))));
    }

    @Provide
    Arbitrary<Fate> failures() {
        return Arbitraries.of(Stream.of(Fate.values()).filter(Fate::isFailure).toList());
    }

    @Provide
    Arbitrary<ShippedRules<ExclusionRequest, ExclusionOutcome>> readings() {
        return Arbitraries.of(SHIPPED, CHAIN_BROKEN);
    }

    private static List<Fate> appended(List<Fate> fates, Fate fate) {
        List<Fate> more = new ArrayList<>(fates);
        more.add(fate);
        return more;
    }

    private static List<Fate> with(List<Fate> fates, int index, Fate fate) {
        List<Fate> changed = new ArrayList<>(fates);
        changed.set(index % fates.size(), fate);
        return changed;
    }

    /** From the least to the most serious answer. */
    private static int rank(ExclusionOutcome outcome) {
        return switch (outcome.answer()) {
            case RIEN_A_FAIRE -> 0;
            case RELANCER -> 1;
            case PROPOSER_EXCLUSION -> 3;
            default -> 2;
        };
    }

    @Property(tries = 150)
    void oneMoreFailureNeverTurnsAnExclusionIntoNothing(
            @ForAll("persistent") List<Fate> fates,
            @ForAll("failures") Fate more,
            @ForAll @IntRange(max = 8) int index,
            @ForAll("readings") ShippedRules<ExclusionRequest, ExclusionOutcome> rules) {
        assertThat(rules.outcome(Histories.of(fates)).answer()).isEqualTo(ExclusionAnswer.PROPOSER_EXCLUSION);
        assertThat(rank(rules.outcome(Histories.of(appended(fates, more))))).isPositive();
        if (!fates.get(index % fates.size()).isFailure()) {
            assertThat(rank(rules.outcome(Histories.of(with(fates, index, more)))))
                    .isPositive();
        }
    }

    @Property(tries = 250)
    void puttingAFailureRightWithinTenDaysNeverMakesThingsWorse(
            @ForAll("fates") List<Fate> fates,
            @ForAll @IntRange(max = 8) int index,
            @ForAll("readings") ShippedRules<ExclusionRequest, ExclusionOutcome> rules) {
        Fate failed = fates.get(index % fates.size());
        Assume.that(failed.isFailure());
        assertThat(rank(rules.outcome(Histories.of(with(fates, index, failed.remedied())))))
                .isLessThanOrEqualTo(rank(rules.outcome(Histories.of(fates))));
    }

    @Property(tries = 150)
    void whoeverIsExcludedForFailureWasRemindedOfThreePeriodsInARow(
            @ForAll("mostlyPersistent") List<Fate> fates,
            @ForAll("readings") ShippedRules<ExclusionRequest, ExclusionOutcome> rules) {
        ExclusionOutcome outcome = rules.outcome(Histories.of(fates));
        if (outcome.answer() != ExclusionAnswer.PROPOSER_EXCLUSION) {
            return;
        }
        List<Fate> last = fates.subList(fates.size() - 3, fates.size());
        assertThat(last).allMatch(Fate::isFailure);
        assertThat(last).doesNotContain(Fate.RETURN_UNREMINDED, Fate.PAYMENT_UNREMINDED);
        assertThat(outcome.quarantine()).isPresent();
    }

    @Property(tries = 16)
    void withoutRemindersNobodyIsExcluded(@ForAll @IntRange(min = 1, max = 8) int count, @ForAll boolean returns) {
        Fate fate = returns ? Fate.RETURN_UNREMINDED : Fate.PAYMENT_UNREMINDED;
        List<Fate> fates = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            fates.add(fate);
        }
        ExclusionOutcome outcome = SHIPPED.outcome(Histories.of(fates));
        assertThat(outcome.answer()).isEqualTo(ExclusionAnswer.RELANCER);
        assertThat(outcome.failedReturns()).contains(0);
        assertThat(outcome.failedPayments()).contains(0);
        assertThat(outcome.reminderPeriods()).hasSize(count);
    }

    @Property(tries = 150)
    void aQuarantineEndsTwoYearsLessADayAfterItsStartAndNothingTakesEffectBeforeItsSending(
            @ForAll("sendings") LocalDate sent, @ForAll("excluding") String number) {
        ExclusionOutcome outcome = SHIPPED.outcome(number, Map.of("decisionSentOn", sent.toString()));
        assertThat(outcome.answer().isExcluding()).isTrue();
        outcome.quarantine()
                .ifPresent(quarantine -> assertThat(quarantine.to())
                        .isEqualTo(quarantine.from().plusYears(2).minusDays(1)));
        if (outcome.ground().equals(Optional.of(Ground.CHANGEMENT_DE_LIEU))) {
            assertThat(outcome.effectiveOn()).contains(LocalDate.of(2026, 6, 17));
        } else {
            assertThat(outcome.effectiveOn().orElseThrow()).isAfter(sent);
        }
    }

    @Provide
    Arbitrary<LocalDate> sendings() {
        return Arbitraries.integers().between(0, 800).map(LocalDate.of(2026, 7, 2)::plusDays);
    }

    /** Cases examined on 2 July 2026 or before: persistent failure, conditions, change of seat. */
    @Provide
    Arbitrary<String> excluding() {
        return Arbitraries.of("32", "33", "35", "36", "37", "C04", "G04", "I03", "I06", "I09");
    }

    @Property
    void anExitTakesEffectOnTheFirstDayOfAPeriodWithItsNotice(
            @ForAll("sendings") LocalDate notified, @ForAll Scheme scheme, @ForAll @IntRange(max = 6) int later) {
        StatusEvent event = new StatusEvent(EventKind.SORTIE_VOLONTAIRE, notified, Optional.empty(), Optional.empty());
        VoluntaryExit exit = VoluntaryExit.of(event, scheme, 15);
        LocalDate endBefore = exit.effectiveOn().minusDays(1);
        assertThat(notified).isBeforeOrEqualTo(endBefore.minusDays(15));
        assertThat(exit.effectiveOn().getDayOfMonth()).isEqualTo(1);
        LocalDate asked = exit.effectiveOn().plusMonths(scheme.isMonthly() ? later : 3L * later);
        StatusEvent wished =
                new StatusEvent(EventKind.SORTIE_VOLONTAIRE, notified, Optional.of(asked), Optional.empty());
        assertThat(VoluntaryExit.of(wished, scheme, 15).effectiveOn()).isEqualTo(asked);
    }

    @Example
    void theExampleOfTheCommission() {
        assertThat(exit("2026-06-15")).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(exit("2026-06-16")).isEqualTo(LocalDate.of(2026, 10, 1));
    }

    private static LocalDate exit(String notified) {
        return VoluntaryExit.of(
                        new StatusEvent(
                                EventKind.SORTIE_VOLONTAIRE,
                                LocalDate.parse(notified),
                                Optional.empty(),
                                Optional.empty()),
                        Scheme.UNION,
                        15)
                .effectiveOn();
    }
}
