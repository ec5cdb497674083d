package fr.dgfip.bareme.recovery.triage;

import static fr.dgfip.bareme.recovery.triage.ShippedTriage.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Reading;
import fr.dgfip.bareme.decision.RequestProblem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What contradicts itself is told, all of it at once, by its pointer. */
class TriageChecksTest {
    @ParameterizedTest
    @CsvSource({
        "Q05,   service,    SIE,      /service",
        "Q05,   channel,    WIFIP,    /channel",
        "V24-a, channel,    EN_LIGNE, /channel",
        "Q05,   kind,       RELANCE,  /kind",
        "V24-a, taxCode,    T13,      /taxCode",
        "X14,   taxCode,    T13,      /taxCode",
        "V24-a, department, 99,       /department",
        "V24-a, stake,      -1.00,    /stake"
    })
    void isToldByItsPointer(String number, String path, String value, String pointer) {
        assertThat(pointers(number, Map.of(path, value))).containsExactly(pointer);
    }

    @Test
    void contradictionsAreToldAllAtOnce() {
        Map<String, Object> changes = Map.of(
                "service",
                "SIE",
                "channel",
                "WIFIP",
                "kind",
                "REDACTION",
                "taxCode",
                "T13",
                "signals.firstLevelAttempted",
                true);
        assertThat(pointers("Q05", changes))
                .containsExactlyInAnyOrder("/service", "/channel", "/kind", "/taxCode", "/signals/firstLevelAttempted");
    }

    private static List<String> pointers(String number, Map<String, Object> changes) {
        Reading<TriageRequest> reading = SHIPPED.reading(number, changes);
        assertThat(reading).isInstanceOf(Reading.Invalid.class);
        return ((Reading.Invalid<TriageRequest>) reading)
                .problems().stream().map(RequestProblem::pointer).toList();
    }
}
