package fr.dgfip.bareme.oss.exclusion;

import static fr.dgfip.bareme.oss.exclusion.ShippedExclusion.SHIPPED;
import static fr.dgfip.bareme.oss.exclusion.ShippedExclusion.careless;
import static fr.dgfip.bareme.oss.exclusion.ShippedExclusion.decide;
import static fr.dgfip.bareme.oss.exclusion.ShippedExclusion.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.shipped.EditedWorkbook;
import fr.dgfip.bareme.shipped.ShippedRules;
import fr.dgfip.bareme.table.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guard rules hold whatever an office writes in its tables. */
class ExclusionGuardsTest {
    private static void isHandedToAnAgent(Decision.Decided decided, String guard) {
        ExclusionOutcome outcome = outcome(decided);
        assertThat(ShippedRules.codes(decided)).contains(guard);
        assertThat(outcome.answer()).isEqualTo(ExclusionAnswer.INSTRUIRE);
        assertThat(outcome.agentRequired()).isTrue();
        assertThat(outcome.effectiveOn()).isEmpty();
        assertThat(outcome.quarantine()).isEmpty();
        assertThat(outcome.steps()).isEmpty();
    }

    @Test
    void aCarelessOfficeStillExcludesAProvenFailure() {
        assertThat(outcome(decide(careless("D10a"), "32", Map.of())).answer())
                .isEqualTo(ExclusionAnswer.PROPOSER_EXCLUSION);
    }

    @ParameterizedTest
    @CsvSource({
        "O02, D10a, GE_EMI",
        "O02, D21, GE_EMI",
        "14,  D10a, GE_TROIS_RELANCES",
        "24,  D10a, GE_TROIS_RELANCES",
        "34,  D10b, GE_TROIS_RELANCES",
        "C05, D10a, GE_TROIS_RELANCES",
        "C11, D10a, GE_TROIS_RELANCES",
        "G03, D10c, GE_TROIS_RELANCES",
        "32,  D33,  GE_DEFAILLANCE_SANS_SUITE",
        "32,  D28,  GE_DEFAILLANCE_SANS_SUITE",
        "G04, D33,  GE_DEFAILLANCE_SANS_SUITE",
        "24a, D33,  GE_RELANCE_DUE",
        "L02, D04,  GE_RELANCE_DUE",
        "C22, D33,  GE_HISTORIQUE_INCOMPLET",
        "C23, D28,  GE_HISTORIQUE_INCOMPLET",
        "V05, D25,  GE_DATE_PASSEE",
        "24,  D20,  GE_SANS_DATE",
        "24,  D25,  GE_SANS_DATE"
    })
    void isNotEvenProposed(String number, String answer, String guard) {
        isHandedToAnAgent(decide(careless(answer), number, Map.of()), guard);
    }

    /** Two periods make no persistent failure, whatever the parameter says. */
    @Test
    void twoRemindersAreNotEnough() {
        ShippedRules<ExclusionRequest, ExclusionOutcome> two =
                EditedWorkbook.withCell(SHIPPED, "Paramètres", "Périodes défaillantes consécutives", "Valeur", "2");
        isHandedToAnAgent(decide(two, "C26", Map.of()), "GE_TROIS_RELANCES");
    }

    @ParameterizedTest
    @ValueSource(strings = {"36", "37", "V01", "I04", "I08", "P02"})
    void onlyAPersistentFailureBarsFromComingBack(String number) {
        isHandedToAnAgent(decide(quarantining(), number, Map.of()), "GE_QUARANTAINE");
    }

    @Test
    void aSellerIsNotBarredForItsIntermediary() {
        isHandedToAnAgent(decide(quarantining(), "I01", Map.of()), "GE_QUARANTAINE_VENDEUR");
    }

    /** The ban that a voluntary exit brought before July 2021 stays lawful. */
    @Test
    void anOldExitStillBars() {
        assertThat(outcome(decide(quarantining(), "V06", Map.of())).quarantine())
                .isPresent();
        assertThat(ShippedRules.codes(decide(quarantining(), "V07", Map.of()))).contains("GE_QUARANTAINE");
    }

    private static ShippedRules<ExclusionRequest, ExclusionOutcome> quarantining() {
        return SHIPPED.with("Quarantaine", rows -> {
            Row row = ShippedRules.unconditional(rows, "Q05");
            return List.of(new Row(
                    row.id(),
                    row.conditions(),
                    row.outcomes(),
                    row.legalBasis(),
                    row.comment(),
                    LegalPeriod.ALWAYS,
                    row.number()));
        });
    }

    @ParameterizedTest
    @CsvSource({"36, E07, GE_SANS_DATE", "35, E07, GE_SANS_DATE"})
    void aMoveThatTheFileDoesNotHaveGivesNoDate(String number, String effect, String guard) {
        ShippedRules<ExclusionRequest, ExclusionOutcome> moved =
                SHIPPED.with("Date d'effet", rows -> List.of(ShippedRules.unconditional(rows, effect)));
        isHandedToAnAgent(decide(moved, number, Map.of()), guard);
    }

    @Test
    void anExclusionCountsFromItsSendingAndNotFromAnEarlierMove() {
        ShippedRules<ExclusionRequest, ExclusionOutcome> backdating =
                SHIPPED.with("Date d'effet", rows -> List.of(ShippedRules.unconditional(rows, "E07")));
        Map<String, Object> moved = Map.of(
                "events",
                List.of(
                        Map.of("kind", "CHANGEMENT_SIEGE", "day", "2025-10-01"),
                        Map.of("kind", "CONDITIONS_PERDUES", "day", "2025-10-01")));
        ShippedRules<ExclusionRequest, ExclusionOutcome> both =
                backdating.with("Décision", rows -> List.of(ShippedRules.unconditional(rows, "D21")));
        isHandedToAnAgent(decide(both, "36", Map.of("events", moved.get("events"))), "GE_DATE_PASSEE");
    }

    @Test
    void anExclusionWithoutAGroundIsNotProposed() {
        ShippedRules<ExclusionRequest, ExclusionOutcome> groundless = SHIPPED.with("Décision", rows -> {
            Row row = ShippedRules.unconditional(rows, "D10a");
            List<Optional<Object>> outcomes = row.outcomes().stream()
                    .map(value -> value.filter(found -> !(found instanceof Ground)))
                    .toList();
            return List.of(ShippedRules.copy(row, row.id(), row.conditions(), outcomes));
        });
        isHandedToAnAgent(decide(groundless, "32", Map.of()), "GE_SANS_MOTIF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Décision", "Date d'effet", "Quarantaine"})
    void aTableWithoutAnAnswerHandsTheFileToAnAgent(String table) {
        isHandedToAnAgent(decide(SHIPPED.without(table), "32", Map.of()), "GE_TABLE_SANS_REPONSE");
    }

    @Test
    void remindersWithoutWordsHandTheFileToAnAgent() {
        isHandedToAnAgent(decide(SHIPPED.without("Relances"), "24a", Map.of()), "GE_TABLE_SANS_REPONSE");
    }
}
