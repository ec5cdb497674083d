package fr.dgfip.bareme.recovery.annex;

import static fr.dgfip.bareme.recovery.annex.ShippedAnnex.SHIPPED;
import static fr.dgfip.bareme.shipped.ShippedRules.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Reading;
import fr.dgfip.bareme.decision.RequestProblem;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What contradicts itself is told, all of it at once, by its pointer. */
class AnnexChecksTest {
    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of("R06", Map.of("period.to", "2025-12-31"), "/period/to"),
                Arguments.of("R06", Map.of("filing.filedOn", "2026-02-20"), "/filing/filedOn"),
                Arguments.of("F01", Map.of("filing.filedOn", "2026-03-12"), "/filing/filedOn"),
                Arguments.of("F01", Map.of("filing.filedOn", "2025-12-31"), "/filing/filedOn"),
                Arguments.of("R06", Map.of("filing.amount", "0.00"), "/filing/amount"),
                Arguments.of("X04", Map.of("filing.amount", "1.00"), "/filing/amount"),
                Arguments.of("R06", Map.of("filing.amount", "-1.00"), "/filing/amount"),
                Arguments.of("F02", Map.of("filing.payment", "RIEN_A_PAYER"), "/filing/payment"),
                Arguments.of("F10", Map.of("filing.payment", "RIEN_A_PAYER"), "/filing/payment"),
                Arguments.of("F12", Map.of("filing.payment", "NON_REGLE"), "/filing/payment"),
                Arguments.of("R08", Map.of("reminder.sentOn", "2026-04-11"), "/reminder/sentOn"),
                Arguments.of("R08", Map.of("reminder.sentOn", "2025-12-31"), "/reminder/sentOn"),
                Arguments.of("R08", Map.of("reminder.replyVerified", true), "/reminder/reply"),
                Arguments.of("R08", Map.of("reminder.reply", "CESSATION"), "/calendar/cessationDate"),
                Arguments.of("R10", Map.of("formalNoticeReceivedOn", "2026-05-22"), "/formalNoticeReceivedOn"),
                Arguments.of("R10", Map.of("formalNoticeReceivedOn", "2026-03-10"), "/formalNoticeReceivedOn"),
                Arguments.of("R13", Map.of("formalNoticeReceivedOn", "2025-12-31"), "/formalNoticeReceivedOn"),
                Arguments.of("C02", Map.of("calendar.cessationDate", "2026-04-11"), "/calendar/cessationDate"),
                Arguments.of("C02", Map.of("calendar.cessationDate", "2025-12-31"), "/calendar/cessationDate"),
                Arguments.of("E07", Map.of("calendar.filingDay", 23), "/calendar/filingDay"),
                Arguments.of("E07", Map.of("calendar.filingDay", 25), "/calendar/filingDay"),
                Arguments.of("P01", Map.of("regime", "TRIMESTRIEL"), "/calendar/extension"),
                Arguments.of("E06", Map.of("regime", NOTHING), "/calendar/specialPeriod"),
                Arguments.of("E12", Map.of("calendar.resultReturnDate", "2025-12-31"), "/calendar/resultReturnDate"),
                Arguments.of("X05", Map.of("dispense.grantedOn", "2026-03-12"), "/dispense/grantedOn"),
                Arguments.of("R06", Map.of("taxCode", "t13"), "/taxCode"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("contradictions")
    void isToldByItsPointer(String number, Map<String, Object> changes, String pointer) {
        assertThat(pointers(number, changes)).containsExactly(pointer);
    }

    @Test
    void contradictionsAreToldAllAtOnce() {
        Map<String, Object> changes = Map.of(
                "period.to", "2025-12-31",
                "filing.filedOn", "2026-03-12",
                "filing.amount", "0.00",
                "calendar.extension", true,
                "regime", "ANNUEL",
                "reminder.sentOn", "2026-03-12",
                "formalNoticeReceivedOn", "2026-03-11",
                "dispense.kind", "SAISONNIERE",
                "dispense.grantedOn", "2026-03-12");
        assertThat(pointers("R06", changes))
                .containsOnly(
                        "/period/to",
                        "/filing/filedOn",
                        "/filing/amount",
                        "/calendar/extension",
                        "/reminder/sentOn",
                        "/formalNoticeReceivedOn",
                        "/dispense/grantedOn");
    }

    private static List<String> pointers(String number, Map<String, Object> changes) {
        Reading<AnnexRequest> reading = SHIPPED.reading(number, changes);
        assertThat(reading).isInstanceOf(Reading.Invalid.class);
        return ((Reading.Invalid<AnnexRequest>) reading)
                .problems().stream().map(RequestProblem::pointer).toList();
    }
}
