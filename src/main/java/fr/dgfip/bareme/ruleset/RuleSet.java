package fr.dgfip.bareme.ruleset;

import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.vocabulary.TableInput;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The whole content of a workbook, checked. Immutable, safe for any thread. */
public final class RuleSet {
    private final Notice notice;
    private final List<DecisionTable> tables;
    private final Parameters parameters;
    private final List<TestCase> cases;
    private final Map<Class<?>, List<DecisionTable>> byInput;

    public RuleSet(Notice notice, List<DecisionTable> tables, Parameters parameters, List<TestCase> cases) {
        this.notice = notice;
        this.tables = List.copyOf(tables);
        this.parameters = parameters;
        this.cases = List.copyOf(cases);
        this.byInput = tables.stream()
                .collect(Collectors.groupingBy(table -> table.spec().input()));
    }

    public Notice notice() {
        return notice;
    }

    /** The tables in the order of the decision vocabulary. */
    public List<DecisionTable> tables() {
        return tables;
    }

    /** The tables that read facts of this class, in order. */
    public List<DecisionTable> tablesOn(Class<? extends TableInput> input) {
        return byInput.getOrDefault(input, List.of());
    }

    public Parameters parameters() {
        return parameters;
    }

    public List<TestCase> cases() {
        return cases;
    }
}
