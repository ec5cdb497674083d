package fr.dgfip.bareme.oss.recovery;

import static fr.dgfip.bareme.oss.recovery.ShippedRecovery.RULES;
import static fr.dgfip.bareme.oss.recovery.ShippedRecovery.firstClaim;
import static fr.dgfip.bareme.oss.recovery.ShippedRecovery.outcome;
import static fr.dgfip.bareme.oss.recovery.ShippedRecovery.problems;
import static fr.dgfip.bareme.shipped.ShippedRules.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is left out never opens recovery; what contradicts itself is told, all at once. */
class RecoveryEscapesTest {
    @ParameterizedTest(name = "{0} without {1}")
    @CsvSource({
        "A44, documents",
        "A44, documents.enforceableTitle",
        "A44, documents.uniformInstrument",
        "A44, means",
        "M44, documents",
        "B2,  means.assetsInRequestedState",
        "B2,  means.assetsAtHome",
        "B4,  means.disproportionate"
    })
    void leavingItOutOpensNoAssistance(String number, String path) {
        assertThat(outcome(RULES, number).proposal().isAssistance()).isTrue();
        assertThat(outcome(RULES, number, Map.of(path, NOTHING)).proposal().isAssistance())
                .isFalse();
    }

    @ParameterizedTest(name = "{0} without {1}")
    @CsvSource({
        "T5,  frenchReminderOn",
        "T6,  noticeAnnouncesSanctions",
        "K2,  stayRequested",
        "K5,  pursuitCertified",
        "K6,  stayRequested",
        "F6,  pursuitCertified",
        "G3,  earlierRequestOn",
        "M45, finalDecisionOn",
        "A45, finalDecisionOn"
    })
    void leavingItOutOfAClaimOpensNoRecoveryOfIt(String number, String field) {
        assertThat(outcome(RULES, number).proposal().isEnforcing()).isTrue();
        RecoveryOutcome without = outcome(RULES, number, firstClaim(number, Map.of(field, NOTHING)));
        String reference = without.claims().get(0).reference();
        assertThat(without.proposal().isEnforcing() && without.concerned().contains(reference))
                .isFalse();
    }

    @Test
    void aNoticeOrATitleLeftOutHoldsTheClaimBack() {
        Map<String, Object> noNotice = Map.of("noticeOn", NOTHING, "noticeAnnouncesSanctions", NOTHING);
        assertThat(outcome(RULES, "T5", firstClaim("T5", noNotice)).proposal()).isEqualTo(RecoveryProposal.COMPLETE);
        Map<String, Object> noTitle = new HashMap<>(noNotice);
        noTitle.put("titleSentOn", NOTHING);
        assertThat(outcome(RULES, "T5", firstClaim("T5", noTitle)).proposal()).isEqualTo(RecoveryProposal.COMPLETE);
    }

    private static Arguments file(String number, String path, Object value, String pointer) {
        return Arguments.of(number, Map.of(path, value), pointer);
    }

    private static Arguments claim(String number, Map<String, Object> values, String field) {
        return Arguments.of(number, firstClaim(number, values), "/claims/0/" + field);
    }

    private static Arguments act(String claim, String date, String pointer) {
        return Arguments.of(
                "R1",
                Map.of("acts", List.of(Map.of("claim", claim, "date", date, "kind", "DEBT_RECOGNITION"))),
                pointer);
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                file("T5", "identificationState", NOTHING, "/identificationState"),
                file("T5", "identificationState", "FR", "/identificationState"),
                file("T5", "requestReceivedOn", "2025-08-01", "/requestReceivedOn"),
                file("T5", "otherState", "FR", "/otherState"),
                file("T5", "documents", Map.of("enforceableTitle", true), "/documents/enforceableTitle"),
                file("T5", "debtorNumber", "EU372000012", "/debtorNumber"),
                file("T5", "debtorNumber", "ATU12345678", "/debtorNumber"),
                file("A44", "requestReceivedOn", NOTHING, "/requestReceivedOn"),
                file("A44", "requestReceivedOn", "2026-06-16", "/requestReceivedOn"),
                file("A44", "otherState", NOTHING, "/otherState"),
                file("A44", "otherState", "FR", "/otherState"),
                file(
                        "A44",
                        "acts",
                        List.of(Map.of("claim", "ES-1", "date", "2024-01-01", "kind", "REMINDER")),
                        "/acts"),
                file("T5", "claims", List.of(), "/claims"),
                claim("T5", Map.of("contested", NOTHING), "contested"),
                claim("T5", Map.of("paymentPlan", NOTHING), "paymentPlan"),
                claim("T5", Map.of("period", "2025-01"), "period"),
                claim("T5", Map.of("period", "2014-Q4"), "period"),
                claim("E17", Map.of("period", "2021-06"), "period"),
                claim("E1", Map.of("period", "2025-Q2", "returnFiledOn", NOTHING), "period"),
                claim("T5", Map.of("principal", "0.00"), "principal"),
                claim("T5", Map.of("principal", "-1.00"), "principal"),
                claim("T5", Map.of("principal", "123456789012345.00"), "principal"),
                claim("T5", Map.of("dueDate", "2025-03-31"), "dueDate"),
                claim("T5", Map.of("returnFiledOn", "2024-12-31"), "returnFiledOn"),
                claim("T5", Map.of("returnFiledOn", "2025-09-02"), "returnFiledOn"),
                claim("T5", Map.of("identificationReminderOn", "2025-03-31"), "identificationReminderOn"),
                claim("T5", Map.of("frenchReminderOn", "2025-09-02"), "frenchReminderOn"),
                claim("T5", Map.of("dueDate", "2025-04-30", "frenchReminderOn", "2025-04-30"), "frenchReminderOn"),
                claim("T5", Map.of("titleSentOn", "2025-03-31"), "titleSentOn"),
                claim("T5", Map.of("noticeOn", "2025-06-30"), "noticeOn"),
                claim("T5", Map.of("noticeOn", "2025-09-02"), "noticeOn"),
                claim("T5", Map.of("noticeOn", NOTHING), "noticeAnnouncesSanctions"),
                claim("T5", Map.of("titleSentOn", NOTHING), "titleSentOn"),
                claim("T5", Map.of("contestedOn", "2025-08-01"), "contestedOn"),
                claim("T5", Map.of("stayRequested", true), "stayRequested"),
                claim("T5", Map.of("contested", true), "contestedOn"),
                claim("K1", Map.of("finalDecisionOn", "2025-08-31"), "finalDecisionOn"),
                claim("K1", Map.of("finalDecisionOn", "2026-06-11"), "finalDecisionOn"),
                claim("K1", Map.of("pursuitCertified", true), "pursuitCertified"),
                claim(
                        "T1",
                        Map.of("contested", true, "contestedOn", "2022-07-01", "stayRequested", true),
                        "titleSentOn"),
                claim("T5", Map.of("paymentPlan", true), "planEnd"),
                claim("T5", Map.of("planEnd", "2026-01-01"), "planEnd"),
                claim("K7", Map.of("dueDate", "2025-04-30", "planEnd", "2025-04-30"), "planEnd"),
                claim("G3", Map.of("earlierRequestOn", "2026-06-11"), "earlierRequestOn"),
                claim("G3", Map.of("earlierRequestOn", "2021-06-09"), "earlierRequestOn"),
                claim("A44", Map.of("dueDate", NOTHING), "dueDate"),
                claim("A44", Map.of("titleSentOn", "2023-01-01"), "titleSentOn"),
                act("C-9", "2024-05-02", "/acts/0/claim"),
                act("C-1", "2022-03-09", "/acts/0/date"),
                act("C-1", "2026-03-11", "/acts/0/date"));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("contradictions")
    void isToldByItsPointer(String number, Map<String, Object> changes, String pointer) {
        assertThat(problems(number, changes)).containsExactly(pointer);
    }

    @Test
    void theSameClaimOrActTwiceIsTold() {
        Object claim = ((List<?>) RULES.testCase("T5").request().get("claims")).get(0);
        assertThat(problems("T5", Map.of("claims", List.of(claim, claim))))
                .containsExactly("/claims/1/period", "/claims/1/reference");
        Map<String, Object> act = Map.of("claim", "C-1", "date", "2024-05-02", "kind", "REMINDER");
        assertThat(problems("R1", Map.of("acts", List.of(act, act)))).containsExactly("/acts/1");
    }

    @Test
    void everythingIsToldAtOnce() {
        Map<String, Object> changes = new HashMap<>(firstClaim(
                "T5",
                Map.of("period", "2025-01", "contested", true, "planEnd", "2026-01-01", "noticeOn", "2025-09-02")));
        changes.put("identificationState", NOTHING);
        changes.put("requestReceivedOn", "2025-08-01");
        changes.put("acts", List.of(Map.of("claim", "C-9", "date", "2027-01-01", "kind", "REMINDER")));
        assertThat(problems("T5", changes))
                .containsExactlyInAnyOrder(
                        "/identificationState",
                        "/requestReceivedOn",
                        "/claims/0/period",
                        "/claims/0/contestedOn",
                        "/claims/0/planEnd",
                        "/claims/0/noticeOn",
                        "/acts/0/claim",
                        "/acts/0/date");
    }

    @Test
    void aHundredClaimsAreAddedUpAndToldByTheirCount() {
        List<Map<String, Object>> claims = IntStream.range(0, 100)
                .mapToObj(RecoveryEscapesTest::smallClaim)
                .toList();
        RecoveryOutcome outcome = outcome(RULES, "T5", Map.of("claims", claims, "examinationDate", "2026-01-05"));
        assertThat(outcome.claims()).hasSize(100);
        assertThat(outcome.collectable()).hasToString("2001.00");
        assertThat(outcome.collectableComputation().orElseThrow()).startsWith("somme de 100 créances = ");
        assertThat(problems(
                        "T5",
                        Map.of(
                                "claims",
                                Stream.concat(claims.stream(), claims.stream().limit(1))
                                        .toList())))
                .contains("/claims");
    }

    /** Titled on a day of its own: one period may have several titles. */
    private static Map<String, Object> smallClaim(int number) {
        Map<String, Object> claim = new HashMap<>(
                Map.of("reference", "C-" + number, "scheme", "UNION", "period", "2025-Q1", "contested", false));
        claim.putAll(Map.of("principal", "20.00", "interest", "0.00", "surcharge", "0.01", "paymentPlan", false));
        claim.put("titleSentOn", LocalDate.of(2025, 5, 12).plusDays(number).toString());
        return claim;
    }
}
