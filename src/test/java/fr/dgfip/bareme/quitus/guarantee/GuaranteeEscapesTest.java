package fr.dgfip.bareme.quitus.guarantee;

import static fr.dgfip.bareme.quitus.guarantee.ShippedGuarantees.RULES;
import static fr.dgfip.bareme.quitus.guarantee.ShippedGuarantees.outcome;
import static fr.dgfip.bareme.quitus.guarantee.ShippedGuarantees.problems;
import static fr.dgfip.bareme.shipped.ShippedRules.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is left out never gives the favourable answer; what contradicts itself is told, all at once. */
class GuaranteeEscapesTest {
    private static final Map<String, Object> WAIVER =
            Map.of("number", "DC-1", "validFrom", "2025-02-15", "validTo", "2025-05-14");

    @ParameterizedTest(name = "{0} without {1}")
    @CsvSource({
        "A31, taxRecord",
        "A31, taxRecord.reassessed",
        "A31, taxRecord.filingsUpToDate",
        "A31, taxRecord.paymentsUpToDate",
        "A31, applicant.vatNumber",
        "A31, applicant.returnsFiled",
        "A31, applicant.filingRegime",
        "A31, trade",
        "A31, completeOn",
        "R1,  taxRecord.reassessed",
        "E2,  taxRecord",
        "E2,  judgements",
        "V1,  cautionWaiver",
        "V1,  judgements",
        "V1,  trade.forResale",
        "V1,  completeOn",
        "M30, caution",
        "M30, caution.jointLiability",
        "M30, caution.amount",
        "M30, caution.operationBase",
        "M30, judgements",
        "M30, applicant.filingRegime",
        "V1,  applicant.filingRegime",
        "E2,  applicant.filingRegime",
        "C3,  exposures",
        "C3,  caution.forecastGrowth",
        "C15, caution.forecastGrowth",
        "A22, taxRecord.reassessed",
        "A41, applicant.creationDate"
    })
    void leavingItOutGrantsNothing(String number, String path) {
        assertThat(outcome(RULES, number, Map.of()).proposal().isFavourable()).isTrue();
        assertThat(outcome(RULES, number, Map.of(path, NOTHING)).proposal().isFavourable())
                .isFalse();
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of("M31", Map.of("examinationDate", "2025-03-09", "completeOn", NOTHING), "/examinationDate"),
                Arguments.of("M31", Map.of("completeOn", "2025-03-13"), "/completeOn"),
                Arguments.of("M31", Map.of("completeOn", "2025-03-09"), "/completeOn"),
                Arguments.of("M32", Map.of("applicant.creationDate", "2025-03-16"), "/applicant/creationDate"),
                Arguments.of("M31", Map.of("applicant.siren", NOTHING), "/applicant/siren"),
                Arguments.of("M31", Map.of("applicant.vatNumber", "FR83404833048"), "/applicant/vatNumber"),
                Arguments.of("M31", Map.of("applicant.vatNumber", "DE136695976"), "/applicant/vatNumber"),
                Arguments.of("M31", Map.of("applicant.type", "PARTICULIER"), "/applicant/vatNumber"),
                Arguments.of("M31", Map.of("applicant.filingRegime", "NON_ASSUJETTI"), "/applicant/filingRegime"),
                Arguments.of("M31", Map.of("applicant.returnsFiled", 6), "/applicant/returnsFiled"),
                Arguments.of("M33", Map.of("taxRecord.reassessed", false), "/taxRecord/reassessed"),
                Arguments.of("M31", Map.of("taxRecord.reassessed", true), "/reassessments"),
                Arguments.of(
                        "M33", Map.of("reassessments", List.of(Map.of("date", "2025-03-16"))), "/reassessments/0/date"),
                Arguments.of("A31", Map.of("taxRecord.paymentPlanRespected", false), "/taxRecord/paymentPlanRespected"),
                Arguments.of("R1", Map.of("filingDate", "2025-02-14"), "/filingDate"),
                Arguments.of("E2", Map.of("filingDate", "2022-01-01"), "/filingDate"),
                Arguments.of("R1", Map.of("inForce", NOTHING), "/inForce"),
                Arguments.of("R1", Map.of("stage", "PREMIERE_DEMANDE"), "/inForce"),
                Arguments.of("R1", Map.of("inForce.validTo", "2025-02-14"), "/inForce/validTo"),
                Arguments.of("M31", Map.of("cautionWaiver", WAIVER), "/cautionWaiver"),
                Arguments.of("V1", Map.of("cautionWaiver.endedOn", "2025-02-14"), "/cautionWaiver/endedOn"),
                Arguments.of("V1", Map.of("visaWaiver", WAIVER), "/visaWaiver"),
                Arguments.of("C3", Map.of("caution", NOTHING), "/exposures"),
                Arguments.of("C3", Map.of("caution.operationBase", "100.00"), "/caution/operationBase"),
                Arguments.of("M30", Map.of("caution.forecastGrowth", "5.00"), "/caution/forecastGrowth"),
                Arguments.of(
                        "C3",
                        Map.of("exposures", List.of(Map.of("month", "2025-03-01", "vat", "1.00"))),
                        "/exposures/0/month"),
                Arguments.of(
                        "C3",
                        Map.of("exposures", List.of(Map.of("month", "2025-02-02", "vat", "1.00"))),
                        "/exposures/0/month"),
                Arguments.of(
                        "C3",
                        Map.of("exposures", List.of(Map.of("month", "2025-02-01", "vat", "-1.00"))),
                        "/exposures/0/vat"));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("contradictions")
    void isToldByItsPointer(String number, Map<String, Object> changes, String pointer) {
        assertThat(problems(number, changes)).containsExactly(pointer);
    }

    @Test
    void everythingIsToldAtOnce() {
        Map<String, Object> changes = Map.of(
                "examinationDate",
                "2025-01-01",
                "applicant.siren",
                NOTHING,
                "applicant.vatNumber",
                "DE136695976",
                "taxRecord.reassessed",
                true,
                "cautionWaiver",
                WAIVER);
        assertThat(problems("M31", changes))
                .contains(
                        "/examinationDate",
                        "/completeOn",
                        "/applicant/siren",
                        "/applicant/vatNumber",
                        "/reassessments",
                        "/cautionWaiver");
    }
}
