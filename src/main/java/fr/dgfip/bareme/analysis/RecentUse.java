package fr.dgfip.bareme.analysis;

import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.table.Column;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.vocabulary.TableInput;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts how often what callers send has a value for the columns of a rule set. For one thread. */
public final class RecentUse {
    private record Place(String table, String column) {}

    private final RuleSet ruleSet;
    private final Map<String, Integer> asked = new HashMap<>();
    private final Map<Place, Integer> said = new HashMap<>();
    private int requests;

    public RecentUse(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    /** @param inputs the facts the tables were asked about in one request */
    public void add(List<TableInput> inputs) {
        Set<String> tables = new HashSet<>();
        Set<Place> places = new HashSet<>();
        for (TableInput input : inputs) {
            for (DecisionTable table : ruleSet.tablesOn(input.getClass())) {
                tables.add(table.title());
                table.conditions().stream()
                        .filter(column -> column.term().key(input).isPresent())
                        .forEach(column -> places.add(place(table, column)));
            }
        }
        requests++;
        tables.forEach(table -> asked.merge(table, 1, Integer::sum));
        places.forEach(place -> said.merge(place, 1, Integer::sum));
    }

    private static Place place(DecisionTable table, Column column) {
        return new Place(table.title(), column.term().name());
    }

    int requests() {
        return requests;
    }

    /** Requests in which the table was asked about some fact. */
    int asked(DecisionTable table) {
        return asked.getOrDefault(table.title(), 0);
    }

    /** Of those, the ones in which some fact had a value for the column. */
    int said(DecisionTable table, Column column) {
        return said.getOrDefault(place(table, column), 0);
    }
}
