package fr.dgfip.bareme.ruleset;

import fr.dgfip.bareme.table.Column;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.Row;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes where everything stands in the workbook, in the order of the content, and what has no effect. */
final class PresentationWriter {
    private PresentationWriter() {}

    static Map<String, Object> document(RuleSet ruleSet) {
        return Map.of(
                "format",
                ContentJson.FORMAT,
                "tables",
                ruleSet.tables().stream().collect(Collectors.toMap(DecisionTable::title, PresentationWriter::table)),
                "parameters",
                ruleSet.parameters().values().stream()
                        .sorted(ContentWriter.PARAMETER_ORDER)
                        .map(ParameterValue::cell)
                        .toList(),
                "cases",
                ruleSet.cases().stream()
                        .sorted(ContentWriter.CASE_ORDER)
                        .map(TestCase::cell)
                        .toList());
    }

    private static Map<String, Object> table(DecisionTable table) {
        return Map.of(
                "conditions",
                positions(table.conditions()),
                "outcomes",
                positions(table.outcomes()),
                "rows",
                table.rows().stream().map(Row::number).toList(),
                "comments",
                table.rows().stream()
                        .filter(row -> !row.comment().isEmpty())
                        .collect(Collectors.toMap(Row::id, Row::comment)));
    }

    private static Map<String, Object> positions(List<Column> columns) {
        return columns.stream().collect(Collectors.toMap(column -> column.term().name(), Column::position));
    }
}
