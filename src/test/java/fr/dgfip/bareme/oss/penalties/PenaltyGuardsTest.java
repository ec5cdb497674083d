package fr.dgfip.bareme.oss.penalties;

import static fr.dgfip.bareme.oss.penalties.ShippedPenalties.SHIPPED;
import static fr.dgfip.bareme.oss.penalties.ShippedPenalties.careless;
import static fr.dgfip.bareme.oss.penalties.ShippedPenalties.changed;
import static fr.dgfip.bareme.oss.penalties.ShippedPenalties.decide;
import static fr.dgfip.bareme.oss.penalties.ShippedPenalties.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.shipped.ShippedRules;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.HitPolicy;
import fr.dgfip.bareme.table.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guard rules hold whatever an office writes in its tables. */
class PenaltyGuardsTest {
    private static void assertTaken(Decision.Decided decided, PenaltyArticle article, String guard) {
        assertThat(outcome(decided).charged().total())
                .isEqualTo(outcome(decided).total());
        assertThat(outcome(decided).lines()).noneMatch(line -> line.article() == article);
        assertThat(outcome(decided).notDue())
                .anyMatch(taken -> taken.article() == article && taken.effect() == Effect.HELD);
        assertThat(outcome(decided).circuit()).isEqualTo(Circuit.AGENT);
        assertThat(ShippedRules.codes(decided)).contains(guard);
    }

    /** None, answered in time, running, not proven, electronic, of the other State. */
    @ParameterizedTest
    @ValueSource(strings = {"07", "12", "13", "M10", "M03", "M01", "M02", "M04"})
    void neverFortyPercentWithoutANoticeReceivedAndExpired(String number) {
        assertTaken(decide(careless("DT09"), number, Map.of()), PenaltyArticle.LATE_RETURN_1728, "GP_MISE_EN_DEMEURE");
    }

    @Test
    void fortyPercentStandAfterANoticeReceivedAndExpired() {
        assertThat(ShippedRules.codes(decide(SHIPPED, "11", Map.of()))).doesNotContain("GP_MISE_EN_DEMEURE");
        assertThat(outcome(SHIPPED, "11").charged().surcharge1728()).isEqualTo(Euros.of("8000.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"M01", "M02"})
    void aReminderOfTheOtherStateIsNeverAFormalNotice(String number) {
        assertThat(ShippedRules.codes(decide(careless("DT09"), number, Map.of())))
                .contains("GP_RAPPEL");
        assertThat(ShippedRules.codes(decide(SHIPPED, number, Map.of()))).doesNotContain("GP_RAPPEL");
    }

    /** No evidence, and not even alleged, though a notice has expired. */
    @ParameterizedTest
    @ValueSource(strings = {"M12", "11"})
    void neverEightyPercentWithoutEvidenceOfAHiddenActivity(String number) {
        assertTaken(decide(careless("DT06"), number, Map.of()), PenaltyArticle.LATE_RETURN_1728, "GP_ACTIVITE_OCCULTE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I01", "I02"})
    void neverASurchargeForInsufficiencyWithoutAnOfficerOfCategoryA(String number) {
        assertTaken(decide(careless("IN06"), number, Map.of()), PenaltyArticle.INSUFFICIENCY_1729, "GP_VISA");
    }

    @ParameterizedTest
    @CsvSource({"18", "25"})
    void neverASurchargeForInsufficiencyAgainstGoodFaithOrWithoutAReturn(String number) {
        Map<String, Object> signed = Map.of("officerGrade", "A");
        assertTaken(decide(careless("IN06"), number, signed), PenaltyArticle.INSUFFICIENCY_1729, "GP_BONNE_FOI");
    }

    @Test
    void neverBothSurchargesOnOneSum() {
        Decision.Decided decided = decide(
                SHIPPED.with(
                        "Pénalités",
                        rows -> rows.stream()
                                .filter(row -> !row.id().equals("DT08"))
                                .toList()),
                "I07",
                Map.of());
        assertTaken(decided, PenaltyArticle.INSUFFICIENCY_1729, "GP_UNE_MAJORATION");
        assertThat(outcome(decided).charged().surcharge1728()).isEqualTo(Euros.of("1100.00"));
    }

    @Test
    void neverBothReductions() {
        ShippedRules<PenaltyRequest, PenaltyOutcome> both = everyRow("Réductions", List.of("RD07", "RD16"));
        Decision.Decided decided = decide(both, "18", Map.of());
        assertThat(ShippedRules.codes(decided)).contains("RD07", "RD16", "GP_UNE_REDUCTION");
        assertThat(outcome(decided).charged().interest1727()).isEqualTo(Euros.of("173.00"));
        assertThat(outcome(decided).circuit()).isEqualTo(Circuit.AGENT);
    }

    /** The office makes some rows unconditional and lets every row answer. */
    private static ShippedRules<PenaltyRequest, PenaltyOutcome> everyRow(String title, List<String> ids) {
        List<DecisionTable> tables = SHIPPED.rules().tables().stream()
                .map(table -> table.title().equals(title)
                        ? new DecisionTable(
                                table.spec(),
                                HitPolicy.ALL,
                                table.conditions(),
                                table.outcomes(),
                                unconditional(table, ids))
                        : table)
                .toList();
        return new ShippedRules<>(
                SHIPPED.type(),
                SHIPPED.workbook(),
                new RuleSet(
                        SHIPPED.rules().notice(),
                        tables,
                        SHIPPED.rules().parameters(),
                        SHIPPED.rules().cases()));
    }

    private static List<Row> unconditional(DecisionTable table, List<String> ids) {
        return ids.stream()
                .map(id -> ShippedRules.unconditional(table.rows(), id))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5 %", "101 %", ""})
    void aPenaltyIsNeverNegativeNorWithoutARate(String rate) {
        assertTaken(
                decide(changed("Pénalités", "RP07", "→ Taux", rate), "02", Map.of()),
                PenaltyArticle.LATE_PAYMENT_1731,
                "GP_TAUX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-50 %", "150 %"})
    void aReductionNeverRaisesTheInterestNorTurnsIt(String rate) {
        Decision.Decided decided = decide(changed("Réductions", "RD07", "→ Taux de réduction", rate), "18", Map.of());
        assertThat(outcome(decided).charged().interest1727()).isEqualTo(Euros.of("173.00"));
        assertThat(ShippedRules.codes(decided)).contains("GP_TAUX");
    }

    @Test
    void anotherRateOfTheLawIsNotHeldBack() {
        Decision.Decided decided = decide(changed("Pénalités", "RP07", "→ Taux", "6 %"), "02", Map.of());
        assertThat(outcome(decided).lines().get(1).rate()).isEqualTo(Optional.of(new BigDecimal("6.00")));
        assertThat(ShippedRules.codes(decided)).doesNotContain("GP_TAUX");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Régimes", "Pénalités", "Réductions", "Suite", "Encaissement", "Prescription", "Dénonciation"})
    void aTableWithoutAnAnswerHandsTheFileToAnAgent(String table) {
        Decision.Decided decided = decide(SHIPPED.without(table), "02", Map.of());
        assertThat(outcome(decided).answer()).isEqualTo(Answer.EXAMINE);
        assertThat(outcome(decided).circuit()).isEqualTo(Circuit.AGENT);
        assertThat(ShippedRules.codes(decided)).contains("GP_TABLE_SANS_REPONSE");
    }
}
