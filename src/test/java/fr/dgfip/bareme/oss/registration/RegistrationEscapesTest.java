package fr.dgfip.bareme.oss.registration;

import static fr.dgfip.bareme.oss.registration.ShippedRegistration.RULES;
import static fr.dgfip.bareme.oss.registration.ShippedRegistration.outcome;
import static fr.dgfip.bareme.oss.registration.ShippedRegistration.problems;
import static fr.dgfip.bareme.shipped.ShippedRules.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is left out never gives the favourable answer; what contradicts itself is told, all at once. */
class RegistrationEscapesTest {
    @ParameterizedTest(name = "{0} without {1}")
    @CsvSource({
        "38,  seat",
        "38,  operations",
        "38,  turnover",
        "38,  vatNumber",
        "38,  provided",
        "38,  registryCheckedOn",
        "S3,  turnover.currentYear",
        "S9,  fixedEstablishments",
        "M5,  fixedEstablishments",
        "M5,  establishmentsComplete",
        "M9,  dispatchCountries",
        "M9,  establishmentsComplete",
        "N1,  seat",
        "N1,  establishmentsComplete",
        "N1,  provided",
        "N1,  registryCheckedOn",
        "41a, seat",
        "41a, dispatchCountries",
        "41a, establishmentsComplete",
        "I1,  intermediaries",
        "I1,  importedGoods",
        "I1,  importedGoods.excise",
        "I1,  importedGoods.highestValue",
        "I1,  registryCheckedOn"
    })
    void leavingItOutRegistersNobody(String number, String path) {
        assertThat(outcome(RULES, number).decision()).isEqualTo(Ruling.ACCEPT);
        assertThat(outcome(RULES, number, Map.of(path, NOTHING)).decision()).isNotEqualTo(Ruling.ACCEPT);
    }

    private static List<Object> registration(Map<String, Object> changes) {
        Map<String, Object> one =
                new HashMap<>(Map.of("scheme", "UNION", "state", "DE", "from", "2024-05-01", "asIntermediary", false));
        one.putAll(changes);
        return List.of(one);
    }

    private static List<Object> exclusion(Map<String, Object> changes) {
        Map<String, Object> one = new HashMap<>(Map.of(
                "scheme",
                "UNION",
                "state",
                "DE",
                "ground",
                "PERSISTENT_FAILURE",
                "excludedIn",
                "2025-Q4",
                "asIntermediary",
                false));
        one.putAll(changes);
        return List.of(one);
    }

    static Stream<Arguments> contradictions() {
        String other = "otherRegistrations";
        String past = "pastExclusions";
        return Stream.of(
                Arguments.of(
                        "38",
                        Map.of("examinationDate", "2026-02-14", "registryCheckedOn", "2026-02-14"),
                        "/examinationDate"),
                Arguments.of("38", Map.of("registryCheckedOn", "2026-02-16"), "/registryCheckedOn"),
                Arguments.of("38", Map.of("requestedOn", "2014-12-31"), "/requestedOn"),
                Arguments.of("38", Map.of("examinationDate", "2098-01-01"), "/examinationDate"),
                Arguments.of("T1", Map.of("operations", List.of("IMPORTED_SALES")), "/operations"),
                Arguments.of("T1", Map.of("firstSupplyOn", "2026-02-01"), "/firstSupplyOn"),
                Arguments.of(
                        "T1", Map.of("intermediaries", List.of(Map.of("number", "IN2501234567"))), "/intermediaries"),
                Arguments.of(
                        "38", Map.of("intermediaries", List.of(Map.of("number", "IN2501234567"))), "/intermediaries"),
                Arguments.of("38", Map.of("importedGoods", Map.of("excise", "NONE")), "/importedGoods"),
                Arguments.of("N1", Map.of("turnover", Map.of("currentYear", "1.00")), "/turnover"),
                Arguments.of("N1", Map.of("destinationOption", true), "/destinationOption"),
                Arguments.of("38", Map.of("vatNumber", "DE136695976"), "/vatNumber"),
                Arguments.of("38", Map.of("provided", List.of("NO_EU_ESTABLISHMENT_STATEMENT")), "/provided"),
                Arguments.of("M1", Map.of("provided", List.of("NO_EU_ESTABLISHMENT_STATEMENT")), "/provided"),
                Arguments.of("M9", Map.of("fixedEstablishments", List.of("DE")), "/provided"),
                Arguments.of("38", Map.of("provided", List.of("EMAIL", "EMAIL")), "/provided/1"),
                Arguments.of("38", Map.of("dispatchCountries", List.of("FR", "ES", "FR")), "/dispatchCountries/2"),
                Arguments.of("I1", Map.of("importedGoods.lowestValue", "141.00"), "/importedGoods/lowestValue"),
                Arguments.of("I1", Map.of("importedGoods.lowestValue", "-1.00"), "/importedGoods/lowestValue"),
                Arguments.of(
                        "S12",
                        Map.of("turnover.currentYearFromEstablishment", "42000.01"),
                        "/turnover/currentYearFromEstablishment"),
                Arguments.of(
                        "I1",
                        Map.of("intermediaries", List.of(Map.of("number", "IM2501234567"))),
                        "/intermediaries/0/number"),
                Arguments.of(
                        "I1",
                        Map.of(
                                "intermediaries",
                                List.of(Map.of("number", "IN2501234567"), Map.of("number", "IN2501234567"))),
                        "/intermediaries/1/number"),
                Arguments.of("38", Map.of(other, registration(Map.of("from", "2026-04-02"))), "/" + other + "/0/from"),
                Arguments.of(
                        "38", Map.of(other, registration(Map.of("lastDay", "2024-04-30"))), "/" + other + "/0/lastDay"),
                Arguments.of(
                        "38", Map.of(other, registration(Map.of("endReason", "MOVED"))), "/" + other + "/0/endReason"),
                Arguments.of(
                        "38",
                        Map.of(other, registration(Map.of("asIntermediary", true))),
                        "/" + other + "/0/asIntermediary"),
                Arguments.of(
                        "38", Map.of(other, registration(Map.of("number", "EU276123456"))), "/" + other + "/0/number"),
                Arguments.of(
                        "38",
                        Map.of(other, registration(Map.of("number", "FR46443121975"))),
                        "/" + other + "/0/number"),
                Arguments.of(
                        "N1",
                        Map.of(other, registration(Map.of("scheme", "NON_UNION", "number", "EU250123456"))),
                        "/" + other + "/0/number"),
                Arguments.of(
                        "38",
                        Map.of(other, registration(Map.of("scheme", "IMPORT", "from", "2021-06-30"))),
                        "/" + other + "/0/from"),
                Arguments.of(
                        "38", Map.of(past, exclusion(Map.of("excludedIn", "2025-11"))), "/" + past + "/0/excludedIn"),
                Arguments.of(
                        "38", Map.of(past, exclusion(Map.of("excludedIn", "2026-Q2"))), "/" + past + "/0/excludedIn"),
                Arguments.of("38", Map.of(past, exclusion(Map.of("intermediaryOnly", true))), "/" + past + "/0/scheme"),
                Arguments.of(
                        "I1",
                        Map.of(
                                past,
                                exclusion(Map.of(
                                        "scheme",
                                        "IMPORT",
                                        "excludedIn",
                                        "2025-11",
                                        "asIntermediary",
                                        true,
                                        "intermediaryOnly",
                                        true))),
                        "/" + past + "/0/intermediaryOnly"));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("contradictions")
    void isToldByItsPointer(String number, Map<String, Object> changes, String pointer) {
        assertThat(problems(number, changes)).containsExactly(pointer);
    }

    @Test
    void theSameRegistrationOrExclusionTwiceIsTold() {
        Object one = registration(Map.of()).get(0);
        Object left = exclusion(Map.of()).get(0);
        assertThat(problems(
                        "38", Map.of("otherRegistrations", List.of(one, one), "pastExclusions", List.of(left, left))))
                .containsExactly("/otherRegistrations/1", "/pastExclusions/1");
    }

    @Test
    void everythingIsToldAtOnce() {
        Map<String, Object> changes = Map.of(
                "examinationDate",
                "2026-01-01",
                "role",
                "INTERMEDIARY",
                "vatNumber",
                "DE136695976",
                "importedGoods",
                Map.of("lowestValue", "9.00", "highestValue", "8.00"),
                "otherRegistrations",
                registration(Map.of("number", "EU276123456")),
                "pastExclusions",
                exclusion(Map.of("excludedIn", "2025-11")));
        assertThat(problems("38", changes))
                .containsExactlyInAnyOrder(
                        "/examinationDate",
                        "/registryCheckedOn",
                        "/role",
                        "/operations",
                        "/firstSupplyOn",
                        "/vatNumber",
                        "/importedGoods",
                        "/importedGoods/lowestValue",
                        "/otherRegistrations/0/number",
                        "/pastExclusions/0/excludedIn");
    }
}
