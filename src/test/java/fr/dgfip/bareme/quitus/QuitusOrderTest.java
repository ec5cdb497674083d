package fr.dgfip.bareme.quitus;

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

/** Neither the order of the rules nor that of rows which may stand in any order changes a byte of the answer. */
class QuitusOrderTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void rulesRowsAndTablesInAnotherOrderGiveTheSameBytes(int seed) {
        DecisionEngine shuffled = ShuffledRules.engine(seed);
        RuleSet rules = shuffle(ShippedQuitus.RULES, new Random(seed));
        ShippedQuitus.RULES.cases().forEach(testCase -> {
            QuitusRequest request = ShippedQuitus.request(testCase.number(), Map.of());
            Decision.Decided expected = ShippedQuitus.decide(ShippedQuitus.RULES, request);
            Decision.Decided obtained = (Decision.Decided)
                    shuffled.decide(ShippedQuitus.TYPE, request, rules, ShippedQuitus.TYPE.referenceDate(request));
            assertThat(CanonicalJson.text(obtained.outcome()))
                    .as(testCase.number())
                    .isEqualTo(CanonicalJson.text(expected.outcome()));
            assertThat(CanonicalJson.text(obtained.reasons()))
                    .as(testCase.number())
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
