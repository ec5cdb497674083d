package fr.dgfip.bareme.oss.recovery;

import static fr.dgfip.bareme.oss.recovery.ShippedRecovery.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.CanonicalJson;
import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.ruleset.CaseComparison;
import fr.dgfip.bareme.ruleset.TestCase;
import fr.dgfip.bareme.shipped.ShippedRules;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What the cases of the workbook give claim by claim and step by step, to the day and the word: due dates, ages,
 * prescriptions, next steps. The sheet of cases has no columns for the items of a list.
 */
class RecoveryClaimsTest {
    @Test
    void everyClaimAndStepIsAsTheReferenceHasIt() throws IOException {
        List<String> differences = new ArrayList<>();
        expectations().forEach((number, expected) -> {
            TestCase written = RULES.testCase(number);
            Decision.Decided decided = RULES.decide(RULES.request(number, Map.of()));
            TestCase itemised = new TestCase(
                    number, written.title(), written.request(), expected, written.reasons(), written.cell());
            CaseComparison.differences(itemised, CanonicalJson.bytes(decided.outcome()), ShippedRules.codes(decided))
                    .forEach(difference -> differences.add(number + " " + difference));
        });
        assertThat(differences).isEmpty();
    }

    private static Map<String, Map<String, Object>> expectations() throws IOException {
        try (InputStream in = RecoveryClaimsTest.class.getResourceAsStream("claims.json")) {
            Map<String, Map<String, Object>> read = new LinkedHashMap<>();
            entries(CanonicalJson.tree(in.readAllBytes())).forEach((number, of) -> read.put(number, entries(of)));
            assertThat(read).containsKeys("A45", "M45", "P17", "R1", "R10");
            return read;
        }
    }

    private static Map<String, Object> entries(Object tree) {
        Map<String, Object> entries = new LinkedHashMap<>();
        ((Map<?, ?>) tree).forEach((name, value) -> entries.put((String) name, value));
        return entries;
    }
}
