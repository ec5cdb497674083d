package fr.dgfip.bareme.recovery.action;

import static fr.dgfip.bareme.recovery.action.ShippedActions.RULES;
import static fr.dgfip.bareme.recovery.action.ShippedActions.file;
import static fr.dgfip.bareme.recovery.action.ShippedActions.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Reading;
import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.decision.RequestReader;
import fr.dgfip.bareme.recovery.action.request.RecoveryRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A contradictory file gets all its errors at once, each at its place. */
class RecoveryChecksTest {
    private static List<String> pointers(Map<String, Object> file) {
        Reading<RecoveryRequest> reading = RequestReader.read(RULES.type(), file);
        assertThat(reading).isInstanceOf(Reading.Invalid.class);
        return ((Reading.Invalid<RecoveryRequest>) reading)
                .problems().stream().map(RequestProblem::pointer).toList();
    }

    private static Map<String, Object> asset(String id, String type, String ownership) {
        return new HashMap<>(Map.of(
                "id",
                id,
                "type",
                type,
                "ownership",
                ownership,
                "unseizable",
                false,
                "pledged",
                false,
                "mainResidence",
                false,
                "inDwelling",
                false));
    }

    private static Map<String, Object> claim(Map<String, Object> changes) {
        Map<String, Object> claim = new HashMap<>(Map.of(
                "id",
                "C1",
                "taxType",
                "TVA",
                "category",
                "C",
                "principal",
                "1000.00",
                "penalties",
                "0.00",
                "titleType",
                "AMR",
                "fromAudit",
                false,
                "writtenOff",
                false));
        claim.putAll(changes);
        return claim;
    }

    @Test
    void allErrorsOfAContradictoryFileComeAtOnce() {
        Map<String, Object> wrong = file(
                "V01",
                Map.of(
                        "debtor", Map.of("kind", "COMPANY", "residence", "FR", "country", "BE", "activity", "CEASED"),
                        "claims",
                                List.of(
                                        claim(Map.of("titleDate", "2026-03-17", "birth", "PRIOR")),
                                        claim(Map.of("principal", "0.00", "dueDate", "2026-01-01")),
                                        claim(Map.of(
                                                "id",
                                                "C3",
                                                "titleType",
                                                "NONE",
                                                "titleDate",
                                                "2026-01-01",
                                                "contest",
                                                Map.of(
                                                        "amount",
                                                        "1000.01",
                                                        "stay",
                                                        "NOT_REQUESTED",
                                                        "guarantees",
                                                        "PENDING")))),
                        "acts",
                                List.of(
                                        Map.of("kind", "MED", "date", "2026-03-20", "claims", List.of("C9")),
                                        Map.of(
                                                "kind",
                                                "SATD_BANK",
                                                "date",
                                                "2025-01-01",
                                                "claims",
                                                List.of(),
                                                "sanctionsMentioned",
                                                true)),
                        "assets",
                                List.of(
                                        asset("B1", "BANK", "UNDIVIDED"),
                                        asset("B1", "WAGE", "SPOUSE_OWN"),
                                        asset("B3", "BANK", "DIRECTOR_OWN")),
                        "thirdParties", List.of(Map.of("id", "T1", "role", "CUSTOMER", "answer", "ADMITS_REFUSES")),
                        "suspensions",
                                List.of(Map.of(
                                        "claims",
                                        List.of(),
                                        "cause",
                                        "SURSIS",
                                        "from",
                                        "2026-02-01",
                                        "to",
                                        "2026-01-01")),
                        "suspiciousActs", List.of(Map.of("kind", "GIFT", "date", "2027-01-01"))));
        assertThat(pointers(wrong))
                .contains(
                        "/debtor/ceasedOn",
                        "/debtor/country",
                        "/claims/0/titleDate",
                        "/claims/0/birth",
                        "/claims/1/id",
                        "/claims/1/principal",
                        "/claims/1/titleDate",
                        "/claims/2/titleDate",
                        "/claims/2/contest/amount",
                        "/claims/2/contest/guarantees",
                        "/acts/0/date",
                        "/acts/0/claims/0",
                        "/acts/1/date",
                        "/acts/1/sanctionsMentioned",
                        "/assets/0/quota",
                        "/assets/1/id",
                        "/assets/1/ownership",
                        "/assets/1/type",
                        "/assets/2/ownership",
                        "/thirdParties/0/seized",
                        "/thirdParties/0/admitted",
                        "/suspensions/0/to",
                        "/suspiciousActs/0/date",
                        "/suspiciousActs/0/value");
    }

    @Test
    void proceedingsAreHeldToTheirOrder() {
        assertThat(pointers(file(
                        "V04",
                        Map.of(
                                "collective",
                                Map.of(
                                        "kind",
                                        "RJ",
                                        "openedOn",
                                        "2026-03-20",
                                        "publishedOn",
                                        "2026-02-01",
                                        "closedOn",
                                        "2026-02-02",
                                        "saleStarted",
                                        true)))))
                .contains(
                        "/collective/openedOn",
                        "/collective/publishedOn",
                        "/collective/closedOn",
                        "/collective/saleStarted");
    }

    @Test
    void anOpenProceedingAsksWhenEachClaimArose() {
        Map<String, Object> file = file("V04", Map.of());
        assertThat(pointers(file(
                        "V04",
                        Map.of("claims", with(file, "claims", claim(Map.of("id", "C2", "titleDate", "2026-01-05")))))))
                .containsExactly("/claims/1/birth");
    }

    @Test
    void partnersOweNoMoreThanTheWhole() {
        assertThat(pointers(file(
                        "V14",
                        Map.of(
                                "liablePersons",
                                List.of(
                                        Map.of("id", "A1", "role", "PARTNER", "share", "60"),
                                        Map.of("id", "A2", "role", "PARTNER", "share", "40.01"),
                                        Map.of("id", "A3", "role", "HEIR", "limit", "5.00"))))))
                .containsExactly("/liablePersons", "/liablePersons/2/role");
    }

    @Test
    void anIndividualHasNeitherDirectorNorProceedings() {
        assertThat(pointers(file(
                        "V12",
                        Map.of(
                                "director", Map.of("deFacto", false),
                                "collective", Map.of("kind", "RJ", "openedOn", "2026-01-01")))))
                .contains("/director", "/collective");
    }

    @Test
    void aDeclarationSupposesProceedingsThatReceiveIt() {
        Map<String, Object> declared = Map.of("kind", "CLAIM_DECLARATION", "date", "2026-02-01", "claims", List.of());
        assertThat(pointers(file("V01", Map.of("acts", List.of(declared))))).containsExactly("/acts/0/kind");
        assertThat(pointers(file("B47", Map.of("acts", List.of(declared))))).containsExactly("/acts/0/kind");
        assertThat(pointers(file("V04", Map.of("acts", List.of(declared)))))
                .containsExactlyInAnyOrder("/collective/declared", "/acts/0/date");
    }

    @Test
    void onlyIncomeAndDwellingTaxesAreOwedTogether() {
        assertThat(pointers(file(
                        "V01",
                        Map.of("claims", List.of(claim(Map.of("titleDate", "2026-01-05", "jointlyTaxed", true)))))))
                .containsExactly("/claims/0/jointlyTaxed");
    }
}
