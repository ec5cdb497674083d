package fr.dgfip.bareme.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.CanonicalJson;
import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.engine.DecisionEngine;
import fr.dgfip.bareme.engine.ShuffledRules;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.HitPolicy;
import fr.dgfip.bareme.table.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neither the order of the rules nor that of rows which may stand in any order changes a byte of an answer. */
class ShippedOrderTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void rulesRowsAndTablesInAnotherOrderGiveTheSameBytes(int seed) {
        DecisionEngine shuffled = ShuffledRules.engine(seed);
        ShippedCasesTest.shipped().forEach(shipped -> compare(shipped, shuffled, seed));
    }

    private static <R extends Record, O extends Record> void compare(
            ShippedRules<R, O> shipped, DecisionEngine shuffled, int seed) {
        ShippedRules<R, O> reordered =
                new ShippedRules<>(shipped.type(), shipped.workbook(), shuffle(shipped.rules(), new Random(seed)));
        shipped.rules().cases().forEach(testCase -> {
            R request = shipped.request(testCase.number(), Map.of());
            Decision.Decided expected = shipped.decide(request);
            Decision.Decided obtained = reordered.decide(shuffled, request);
            assertThat(CanonicalJson.text(obtained.outcome()))
                    .as(shipped.type().name() + " " + testCase.number())
                    .isEqualTo(CanonicalJson.text(expected.outcome()));
            assertThat(CanonicalJson.text(obtained.reasons()))
                    .as(shipped.type().name() + " " + testCase.number())
                    .isEqualTo(CanonicalJson.text(expected.reasons()));
        });
    }

    /** Rows keep their number in the sheet: what changes is the order in which they are met. */
    private static RuleSet shuffle(RuleSet rules, Random random) {
        List<DecisionTable> tables = rules.tables().stream()
                .map(table -> table.policy() == HitPolicy.FIRST ? table : shuffle(table, random))
                .toList();
        return new RuleSet(rules.notice(), tables, rules.parameters(), rules.cases());
    }

    private static DecisionTable shuffle(DecisionTable table, Random random) {
        List<Row> rows = new ArrayList<>(table.rows());
        Collections.shuffle(rows, random);
        return new DecisionTable(table.spec(), table.policy(), table.conditions(), table.outcomes(), rows);
    }
}
