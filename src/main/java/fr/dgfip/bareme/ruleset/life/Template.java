package fr.dgfip.bareme.ruleset.life;

import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.table.Column;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.HitPolicy;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import fr.dgfip.bareme.vocabulary.FactTerm;
import fr.dgfip.bareme.vocabulary.FactType;
import fr.dgfip.bareme.vocabulary.TableSpec;
import java.util.ArrayList;
import java.util.List;

/** What an office starts from afresh: every column its tables may have and no row, the parameters and notice in force. */
public final class Template {
    private static final int FIRST_COLUMN = DecisionTable.ID_COLUMN + 1;

    private Template() {}

    public static RuleSet of(RuleSet inForce, DecisionVocabulary vocabulary) {
        List<DecisionTable> empty = vocabulary.tables().stream()
                .map(spec -> empty(spec, policy(inForce, spec)))
                .toList();
        return new RuleSet(inForce.notice(), empty, inForce.parameters(), List.of());
    }

    private static HitPolicy policy(RuleSet inForce, TableSpec spec) {
        return inForce.tables().stream()
                .filter(table -> table.spec().equals(spec))
                .map(DecisionTable::policy)
                .findFirst()
                .orElse(HitPolicy.ALL);
    }

    private static DecisionTable empty(TableSpec spec, HitPolicy policy) {
        List<Column> conditions = columns(FactType.of(spec.input()), FIRST_COLUMN);
        List<Column> outcomes = columns(FactType.of(spec.outcome()), FIRST_COLUMN + conditions.size());
        return new DecisionTable(spec, policy, conditions, outcomes, List.of());
    }

    private static List<Column> columns(FactType type, int first) {
        List<Column> columns = new ArrayList<>();
        for (FactTerm term : type.terms()) {
            columns.add(new Column(term, first + columns.size()));
        }
        return columns;
    }
}
