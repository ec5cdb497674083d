package fr.dgfip.bareme.oss.registration;

import static fr.dgfip.bareme.oss.registration.ShippedRegistration.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.oss.Scheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What holds for every request under the shipped workbook. */
class RegistrationLawsTest {
    /** Enough for every answer to be seen: the rarest, an acceptance, comes once in twenty. A try is a whole decision. */
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

    @Property(tries = TRIES)
    void aRunningQuarantineIsNeverAccepted(@ForAll("requests") RegistrationRequest request) {
        RegistrationOutcome outcome = RULES.outcome(request);
        LocalDate from = outcome.start().map(StartItem::effectiveOn).orElse(request.examinationDate());
        boolean running = request.pastExclusions().stream()
                .filter(past -> past.ground() == ExclusionGround.PERSISTENT_FAILURE && !past.asIntermediary())
                .filter(past -> !past.intermediaryOnly().orElse(false))
                .map(past -> past.excludedIn().lastDay().plusYears(2))
                .anyMatch(end -> !end.isBefore(from));
        assertThat(running && outcome.decision() == Ruling.ACCEPT).isFalse();
    }

    @Property(tries = TRIES)
    void fillingInWhatIsMissingNeverTurnsAnAcceptanceIntoARequestToComplete(
            @ForAll("requests") RegistrationRequest request) {
        Ruling before = RULES.outcome(request).decision();
        Ruling after = RULES.outcome(filledIn(request)).decision();
        assertThat(before == Ruling.ACCEPT && after == Ruling.INCOMPLETE).isFalse();
        assertThat(RULES.outcome(filledIn(request)).missingCodes()).noneMatch(RegistrationLawsTest::isDatum);
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
