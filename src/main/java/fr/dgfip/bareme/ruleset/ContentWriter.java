package fr.dgfip.bareme.ruleset;

import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.table.Column;
import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.Row;
import fr.dgfip.bareme.vocabulary.TermType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes what counts in a rule set. The component names of {@link Notice} are part of the format. */
final class ContentWriter {
    /** The values of one parameter never overlap, so this orders them all. */
    static final Comparator<ParameterValue> PARAMETER_ORDER = Comparator.comparing(
                    (ParameterValue value) -> value.key().code())
            .thenComparing(value -> value.period().from().orElse(LocalDate.MIN));

    static final Comparator<TestCase> CASE_ORDER = Comparator.comparing(TestCase::number);

    private ContentWriter() {}

    static Map<String, Object> document(RuleSet ruleSet) {
        return Map.of(
                "format",
                ContentJson.FORMAT,
                "notice",
                ruleSet.notice(),
                "tables",
                ruleSet.tables().stream().collect(Collectors.toMap(DecisionTable::title, ContentWriter::table)),
                "parameters",
                ruleSet.parameters().values().stream()
                        .sorted(PARAMETER_ORDER)
                        .map(ContentWriter::parameter)
                        .toList(),
                "cases",
                ruleSet.cases().stream()
                        .sorted(CASE_ORDER)
                        .map(ContentWriter::testCase)
                        .toList());
    }

    private static Map<String, Object> table(DecisionTable table) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("policy", table.policy());
        if (table.complete()) {
            json.put("complete", true);
        }
        json.put("rows", table.rows().stream().map(row -> row(table, row)).toList());
        return json;
    }

    private static Map<String, Object> row(DecisionTable table, Row row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", row.id());
        json.put("when", conditions(table.conditions(), row));
        json.put("then", outcomes(table.outcomes(), row));
        json.put("legalBasis", row.legalBasis());
        putPeriod(row.validity(), json);
        return json;
    }

    private static Map<String, Object> conditions(List<Column> columns, Row row) {
        Map<String, Object> written = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Condition condition = row.conditions().get(i);
            if (!(condition instanceof Condition.Any)) {
                written.put(
                        columns.get(i).term().name(),
                        ConditionJson.write(columns.get(i).term().type(), condition));
            }
        }
        return written;
    }

    private static Map<String, Object> outcomes(List<Column> columns, Row row) {
        Map<String, Object> written = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            TermType type = column.term().type();
            row.outcomes()
                    .get(i)
                    .ifPresent(value -> written.put(column.term().name(), TermJson.write(type, type.key(value))));
        }
        return written;
    }

    private static Map<String, Object> parameter(ParameterValue value) {
        TermType type = value.key().type();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("parameter", value.key().code());
        json.put("value", TermJson.write(type, type.key(value.value())));
        json.put("legalBasis", value.legalBasis());
        putPeriod(value.period(), json);
        return json;
    }

    private static void putPeriod(LegalPeriod period, Map<String, Object> json) {
        period.from().ifPresent(from -> json.put("from", from));
        period.to().ifPresent(to -> json.put("to", to));
    }

    private static Map<String, Object> testCase(TestCase testCase) {
        Map<String, Object> json = new TreeMap<>();
        json.put("number", testCase.number());
        json.put("title", testCase.title());
        json.put("request", testCase.request());
        json.put("expected", testCase.expected());
        testCase.reasons().ifPresent(reasons -> json.put("reasons", reasons));
        return json;
    }
}
