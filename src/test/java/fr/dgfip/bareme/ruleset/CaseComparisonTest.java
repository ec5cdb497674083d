package fr.dgfip.bareme.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.CanonicalJson;
import fr.dgfip.bareme.kernel.CellRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseComparisonTest {
    private static final byte[] OUTCOME = CanonicalJson.bytes(Map.of(
            "circuit",
            "AUTOMATIC",
            "vat",
            Map.of("due", "1200.00", "paid", false),
            "missing",
            List.of("VISA", "INVOICE"),
            "postalCode",
            "0100",
            "score",
            12,
            "lines",
            List.of(Map.of("article", "1727", "charged", "25.00"), Map.of("article", "1731"))));

    /** Pointers and JSON values. */
    private static final CaseWords PLAIN = new CaseWords() {
        @Override
        public String place(String pointer) {
            return pointer;
        }

        @Override
        public String value(String pointer, Object value) {
            return CanonicalJson.text(value);
        }
    };

    @Test
    void aCaseThatHoldsHasNoDifference() {
        assertThat(differences(
                        Map.of(
                                "/circuit",
                                "AUTOMATIC",
                                "/vat/due",
                                "1200",
                                "/vat/paid",
                                false,
                                "/missing",
                                List.of("INVOICE", "VISA"),
                                "/missing/0",
                                "VISA",
                                "/score",
                                12L),
                        List.of("RF01"),
                        List.of("RF01", "RF01")))
                .isEmpty();
    }

    @Test
    void recordsAreComparedLineByLineAndAllOfThem() {
        assertThat(lines(List.of(Map.of("/article", "1727", "/charged", "25"), Map.of("/charged", TestCase.ABSENT))))
                .isEmpty();
        assertThat(lines(List.of(Map.of("/article", "1731", "/charged", "26"), Map.of())))
                .containsExactly(
                        "/lines/0/article : attendu \"1731\", obtenu \"1727\"",
                        "/lines/0/charged : attendu \"26\", obtenu \"25.00\"");
        assertThat(lines(List.of(Map.of()))).containsExactly("/lines : attendu 1 ligne, obtenu 2 lignes");
        assertThat(lines(List.of(Map.of(), Map.of(), Map.of("/article", "1728"))))
                .containsExactly("/lines : attendu 3 lignes, obtenu 2 lignes");
        assertThat(differences(Map.of("/refunds", List.of(Map.of())), List.of(), List.of()))
                .containsExactly("/refunds : attendu 1 ligne, obtenu rien");
    }

    private static List<String> lines(List<Map<String, Object>> expected) {
        return differences(Map.of("/lines", expected), List.of(), List.of());
    }

    @Test
    void aSentenceTypedWithPlainSpacesIsTheSame() {
        TestCase typed = new TestCase(
                "1",
                "un calcul",
                Map.of(),
                Map.of("/sum", "800,00 + 800,00 = 1 600,00 €"),
                Optional.empty(),
                new CellRef("Cas de test", 2, 1));
        byte[] written = CanonicalJson.bytes(Map.of("sum", "800,00 + 800,00 = 1\u202F600,00\u00A0€"));

        assertThat(CaseComparison.checks(typed, written, List.of(), PLAIN)).allMatch(CaseCheck::holds);
    }

    @Test
    void saysEachDifferenceInOrder() {
        assertThat(differences(
                        Map.of(
                                "/circuit", "MANUAL",
                                "/vat/due", "1200.01",
                                "/vat/paid", true,
                                "/missing", List.of("VISA"),
                                "/missing/7", "VISA",
                                "/postalCode", "100",
                                "/refund", "1"),
                        List.of("RF02", "RF01"),
                        List.of("RF03", "RF01")))
                .containsExactly(
                        "/circuit : attendu \"MANUAL\", obtenu \"AUTOMATIC\"",
                        "/missing : attendu [\"VISA\"], obtenu [\"VISA\",\"INVOICE\"]",
                        "/missing/7 : attendu \"VISA\", obtenu rien",
                        "/postalCode : attendu \"100\", obtenu \"0100\"",
                        "/refund : attendu \"1\", obtenu rien",
                        "/vat/due : attendu \"1200.01\", obtenu \"1200.00\"",
                        "/vat/paid : attendu true, obtenu false",
                        "motif attendu, non donné : RF02",
                        "motif donné, non attendu : RF03");
    }

    private static List<String> differences(Map<String, Object> expected, List<String> reasons, List<String> given) {
        TestCase testCase =
                new TestCase("1", "cas", Map.of(), expected, Optional.of(reasons), new CellRef("Cas de test", 2, 1));
        return CaseComparison.checks(testCase, OUTCOME, given, PLAIN).stream()
                .filter(check -> !check.holds())
                .map(CaseCheck::difference)
                .toList();
    }
}
