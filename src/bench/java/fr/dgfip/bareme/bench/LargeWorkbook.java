package fr.dgfip.bareme.bench;

import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.shipped.ShippedRules;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.Row;
import fr.dgfip.bareme.workbook.WorkbookWriter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The shipped quitus workbook with the rows of its longest table over and over. */
final class LargeWorkbook {
    private LargeWorkbook() {}

    static DecisionType<?, ?> type() {
        return DecisionTypes.load().find(ShippedCases.QUITUS).orElseThrow();
    }

    static byte[] write(int rows) {
        ShippedRules<?, ?> quitus = ShippedRules.newest(type());
        RuleSet shipped = quitus.rules();
        DecisionTable longest = shipped.tables().stream()
                .max(Comparator.comparing(table -> table.rows().size()))
                .orElseThrow();
        List<DecisionTable> tables = shipped.tables().stream()
                .map(table -> table == longest ? repeated(table, rows) : table)
                .toList();
        RuleSet large = new RuleSet(shipped.notice(), tables, shipped.parameters(), shipped.cases());
        return WorkbookWriter.write(large, quitus.type().vocabulary());
    }

    private static DecisionTable repeated(DecisionTable table, int count) {
        int shipped = table.rows().size();
        int first = table.rows().get(0).number();
        List<Row> rows = IntStream.range(0, count)
                .mapToObj(i -> numbered(table.rows().get(i % shipped), "L" + (i + 1), first + i))
                .toList();
        return new DecisionTable(table.spec(), table.policy(), table.conditions(), table.outcomes(), rows);
    }

    private static Row numbered(Row row, String id, int number) {
        return new Row(id, row.conditions(), row.outcomes(), row.legalBasis(), row.comment(), row.validity(), number);
    }
}
