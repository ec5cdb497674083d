package fr.dgfip.bareme.oss.registration;

import static fr.dgfip.bareme.oss.registration.ShippedRegistration.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.oss.ReturnPeriod;
import fr.dgfip.bareme.oss.Scheme;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** What holds for every request under the shipped workbook. */
class RegistrationLawsTest {
    /** Enough for every answer to be seen: the rarest, an acceptance, comes once in twenty. Each decides at least once. */
    private static final int TRIES = 200;

    @Provide
    Arbitrary<RegistrationRequest> requests() {
        return AnyRequest.requests();
    }

    @Property(tries = TRIES)
    void everyCheckIsMadeOnceAndNoGuardRuleHasToSpeak(@ForAll("requests") RegistrationRequest request) {
        Decision.Decided decided = RULES.decide(request);
        RegistrationOutcome outcome = (RegistrationOutcome) decided.outcome();
        assertThat(outcome.checks()).extracting(CheckItem::code).containsExactly(CheckCode.values());
        assertThat(decided.reasons())
                .extracting(Reason::code)
                .noneMatch(code -> code.startsWith("RG_"))
                .doesNotContain("DE9", "OX9", "EX10", "DU9");
        Statistics.collect(outcome.decision());
    }

    /** A request otherwise in order, so that nothing but what is tried stands in the way. */
    private static RegistrationOutcome askedOn(LocalDate day, String number, String field, Object value) {
        return RULES.outcome(
                number,
                Map.of(
                        "requestedOn",
                        day.toString(),
                        "examinationDate",
                        day.toString(),
                        "registryCheckedOn",
                        day.toString(),
                        field,
                        value));
    }

    @Property(tries = TRIES)
    void aQuarantineBarsThroughItsLastDayAndNotADayLonger(
            @ForAll @IntRange(max = 60) int month, @ForAll @IntRange(min = -40, max = 40) int daysAfter) {
        ReturnPeriod excludedIn = ReturnPeriod.of("2022-01").plus(month);
        LocalDate until = YearMonth.from(excludedIn.firstDay()).plusYears(2).atEndOfMonth();
        Object exclusion = Map.of(
                "scheme", "IMPORT",
                "state", "IE",
                "ground", "PERSISTENT_FAILURE",
                "excludedIn", excludedIn.value(),
                "asIntermediary", false);
        RegistrationOutcome outcome = askedOn(until.plusDays(daysAfter), "I1", "pastExclusions", List.of(exclusion));
        assertThat(outcome.decision()).isEqualTo(daysAfter > 0 ? Ruling.ACCEPT : Ruling.REFUSE);
        assertThat(outcome.quarantineUntil()).isEqualTo(Optional.of(until).filter(day -> daysAfter <= 0));
    }

    @Property(tries = TRIES)
    void aSchemeIsUsedFromAFirstSupplyNotifiedByTheTenthAndNotADayLater(
            @ForAll @IntRange(max = 2_000) int day, @ForAll @IntRange(min = -10, max = 10) int daysAfter) {
        LocalDate supply = LocalDate.of(2021, 7, 1).plusDays(day);
        LocalDate asked = YearMonth.from(supply).plusMonths(1).atDay(10).plusDays(daysAfter);
        RegistrationOutcome outcome = askedOn(asked, "N1", "firstSupplyOn", supply.toString());
        assertThat(outcome.decision()).isEqualTo(Ruling.ACCEPT);
        assertThat(outcome.start().orElseThrow().effectiveOn())
                .isEqualTo(daysAfter > 0 ? NoticeLimit.nextQuarter(asked) : supply);
    }

    @Property(tries = TRIES)
    void fillingInWhatIsMissingNeverTurnsAnAcceptanceIntoARequestToComplete(
            @ForAll("requests") RegistrationRequest request) {
        Ruling before = RULES.outcome(request).decision();
        Ruling after = RULES.outcome(filledIn(request)).decision();
        assertThat(before == Ruling.ACCEPT && after == Ruling.INCOMPLETE).isFalse();
        assertThat(RULES.outcome(filledIn(request)).missingCodes()).noneMatch(RegistrationLawsTest::isDatum);
    }

    @Example
    void noRequestOfACaseIsAcceptedAndToBeCompletedOnceItsGapsAreFilled() {
        List<RegistrationRequest> accepted = RULES.rules().cases().stream()
                .map(testCase -> RULES.request(testCase.number(), Map.of()))
                .filter(request -> RULES.outcome(request).decision() == Ruling.ACCEPT)
                .toList();
        assertThat(accepted)
                .isNotEmpty()
                .allSatisfy(request ->
                        assertThat(RULES.outcome(filledIn(request)).decision()).isNotEqualTo(Ruling.INCOMPLETE));
    }

    private static boolean isDatum(String code) {
        return Stream.of(DataItem.values()).anyMatch(item -> item.code().equals(code));
    }

    /** The same request with every datum stated and every gap that one word fills filled. */
    private static RegistrationRequest filledIn(RegistrationRequest request) {
        return new RegistrationRequest(
                request.requestId(),
                request.scheme(),
                request.role(),
                request.requestedOn(),
                request.examinationDate(),
                request.firstSupplyOn(),
                request.seat(),
                request.fixedEstablishments(),
                Optional.of(true),
                request.operations(),
                request.dispatchCountries(),
                request.importedGoods(),
                request.turnover(),
                request.scheme() == Scheme.UNION
                        ? request.destinationOption().or(() -> Optional.of(true))
                        : Optional.empty(),
                request.vatNumber(),
                request.intermediaries(),
                Optional.of(request.examinationDate()),
                request.otherRegistrations(),
                request.pastExclusions(),
                List.of(DataItem.values()));
    }

    @Property(tries = TRIES)
    void theStartIsThatOfTheFirstSupplyOrOfTheNextQuarterOrOfTheNumber(
            @ForAll("requests") RegistrationRequest request) {
        RegistrationOutcome outcome = RULES.outcome(request);
        outcome.start().ifPresent(start -> {
            LocalDate day = start.effectiveOn();
            LocalDate nextQuarter = NoticeLimit.nextQuarter(request.requestedOn());
            if (request.scheme() == Scheme.IMPORT) {
                assertThat(day).isEqualTo(request.examinationDate()).isAfterOrEqualTo(request.requestedOn());
            } else if (start.rule() == StartRule.FIRST_SUPPLY) {
                assertThat(request.firstSupplyOn()).contains(day);
                assertThat(day).isBefore(nextQuarter);
                assertThat(request.requestedOn())
                        .isBeforeOrEqualTo(start.notifyBy().orElseThrow());
            } else {
                assertThat(day).isEqualTo(nextQuarter).isAfter(request.requestedOn());
            }
            request.firstSupplyOn()
                    .filter(first -> first.isBefore(nextQuarter))
                    .ifPresent(first -> assertThat(day.isBefore(first) && request.scheme() != Scheme.IMPORT)
                            .isFalse());
            outcome.firstReturn()
                    .ifPresent(due -> assertThat(due.period().firstDay()).isBeforeOrEqualTo(day));
        });
    }

    @Property(tries = TRIES)
    void aRefusalPromisesALaterStartOnlyAfterEveryDateItNames(@ForAll("requests") RegistrationRequest request) {
        RegistrationOutcome outcome = RULES.outcome(request);
        assertThat(outcome.decision() == Ruling.REFUSE)
                .isNotEqualTo(outcome.grounds().isEmpty());
        outcome.earliestStart()
                .ifPresent(day -> Stream.of(outcome.quarantineUntil(), outcome.boundUntil())
                        .flatMap(Optional::stream)
                        .forEach(end -> assertThat(day).isAfter(end)));
    }
}
