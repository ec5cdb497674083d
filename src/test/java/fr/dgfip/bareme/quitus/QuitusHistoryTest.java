package fr.dgfip.bareme.quitus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.ruleset.ContentJson;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.shipped.ShippedRules;
import fr.dgfip.bareme.table.DecisionTable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The legal history of the quitus: a workbook for each period, which knows only its own time. */
class QuitusHistoryTest {
    @ParameterizedTest
    @CsvSource({
        "2017-11-01, 2017-11-01",
        "2019-05-01, 2017-11-01",
        "2021-12-31, 2017-11-01",
        "2022-01-01, 2022-01-01",
        "2022-03-01, 2022-01-01",
        "2022-07-31, 2022-01-01",
        "2022-08-01, 2022-08-01",
        "2026-09-01, 2022-08-01"
    })
    void everyDateHasTheWorkbookOfItsPeriod(LocalDate asOf, LocalDate applicableFrom) {
        assertThat(inForce(asOf).notice().applicableFrom()).isEqualTo(applicableFrom);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-12-31", "2022-07-31"})
    void beforeTheGeneralisationNothingIsScoredAndNoLaterTextIsCited(LocalDate asOf) {
        RuleSet rules = inForce(asOf);

        assertThat(rows(rules, "Grille de risque")).isZero();
        assertThat(new String(ContentJson.write(rules).content(), StandardCharsets.UTF_8))
                .as("neither the CIBS nor case law of 2026")
                .doesNotContain("2026")
                .doesNotContain("CIBS");
    }

    @Test
    void theLocalChannelHoldsOnlyWhereARequestGoes() {
        RuleSet rules = inForce(LocalDate.of(2019, 5, 1));

        assertThat(rules.tables().stream()
                        .filter(table -> !table.rows().isEmpty())
                        .map(DecisionTable::title))
                .containsExactly("Phases", "Champ");
        QuitusRequest anyRequest = ShippedQuitus.request("M17", Map.of());
        assertThat(ShippedQuitus.outcome(rules, anyRequest).scope()).isEqualTo(Scope.ROUTE_SIE);
    }

    @Test
    void duringTheExperimentWhatTheGridWouldHaveScoredGoesToAnAgentWithoutAPoint() {
        RuleSet rules = inForce(LocalDate.of(2022, 3, 1));
        QuitusOutcome outcome = ShippedQuitus.outcome(rules, ShippedQuitus.request("M06", Map.of("department", "59")));

        assertThat(outcome.circuit()).isEqualTo(Circuit.MANUAL);
        assertThat(outcome.score()).contains(0);
        assertThat(ShippedQuitus.codes(
                        ShippedQuitus.decide(rules, ShippedQuitus.request("M06", Map.of("department", "59")))))
                .contains("FM15")
                .noneMatch(code -> code.startsWith("RF"));
    }

    private static RuleSet inForce(LocalDate asOf) {
        return ShippedRules.inForce(ShippedQuitus.TYPE, asOf).rules();
    }

    private static int rows(RuleSet rules, String title) {
        List<DecisionTable> found = rules.tables().stream()
                .filter(table -> table.title().equals(title))
                .toList();
        return found.get(0).rows().size();
    }
}
