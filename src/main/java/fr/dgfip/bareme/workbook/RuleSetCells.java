package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.kernel.CellRef;
import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.ruleset.Notice;
import fr.dgfip.bareme.ruleset.ParameterValue;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.ruleset.diff.ComparedCell;
import fr.dgfip.bareme.ruleset.diff.ComparedLine;
import fr.dgfip.bareme.ruleset.diff.ComparedSheet;
import fr.dgfip.bareme.ruleset.diff.ComparedSheet.Order;
import fr.dgfip.bareme.table.Column;
import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.HitPolicy;
import fr.dgfip.bareme.table.Row;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import fr.dgfip.bareme.vocabulary.TermType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rule set as the cells an officer would write, in the order of the workbook: what versions are compared by. */
public final class RuleSetCells {
    private RuleSetCells() {}

    public static List<ComparedSheet> of(RuleSet ruleSet, DecisionVocabulary vocabulary) {
        List<ComparedSheet> sheets = new ArrayList<>();
        sheets.add(sheet(Labels.NOTICE, List.of(notice(ruleSet.notice()))));
        ruleSet.tables().forEach(table -> sheets.add(table(table)));
        sheets.add(sheet(
                Labels.PARAMETERS,
                ruleSet.parameters().values().stream()
                        .map(RuleSetCells::parameter)
                        .toList()));
        sheets.addAll(CaseCells.of(ruleSet.cases(), vocabulary));
        return List.copyOf(sheets);
    }

    static ComparedSheet sheet(String title, List<ComparedLine> lines) {
        return new ComparedSheet(title, Order.FREE, Map.of(), lines);
    }

    private static ComparedLine notice(Notice notice) {
        Map<String, ComparedCell> cells = new LinkedHashMap<>();
        for (NoticeSheet.Entry entry : NoticeSheet.Entry.values()) {
            put(cells, entry.label, NoticeWriter.text(notice, entry));
        }
        return new ComparedLine(ComparedLine.ABOVE, Optional.of(new CellRef(Labels.NOTICE, 1, 2)), cells);
    }

    static void put(Map<String, ComparedCell> cells, String column, String text) {
        if (!text.isEmpty()) {
            cells.put(column, ComparedCell.of(text));
        }
    }

    private static ComparedSheet table(DecisionTable table) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        table.conditions().forEach(column -> columns.put(header(column, true), column.position()));
        table.outcomes().forEach(column -> columns.put(header(column, false), column.position()));
        List<ComparedLine> lines = new ArrayList<>();
        lines.add(new ComparedLine(ComparedLine.ABOVE, Optional.of(new CellRef(table.title(), 2, 2)), above(table)));
        table.rows()
                .forEach(row -> lines.add(new ComparedLine(row.id(), Optional.of(table.cell(row)), cells(table, row))));
        Order order = table.policy() == HitPolicy.FIRST ? Order.DECIDES : Order.KEPT;
        return new ComparedSheet(table.title(), order, columns, lines);
    }

    private static Map<String, ComparedCell> above(DecisionTable table) {
        Map<String, ComparedCell> cells = new LinkedHashMap<>();
        put(cells, Labels.POLICY, table.policy().label());
        if (table.complete()) {
            put(cells, Labels.COMPLETE, TermType.yesNo().format(TermType.yesNo().key(true)));
        }
        return cells;
    }

    private static String header(Column column, boolean condition) {
        return (condition ? "" : Labels.ARROW) + column.term().label();
    }

    private static Map<String, ComparedCell> cells(DecisionTable table, Row row) {
        Map<String, ComparedCell> cells = new LinkedHashMap<>();
        for (int i = 0; i < row.conditions().size(); i++) {
            Column column = table.conditions().get(i);
            Condition condition = row.conditions().get(i);
            if (!(condition instanceof Condition.Any)) {
                TermType type = column.term().type();
                cells.put(header(column, true), ComparedCell.of(condition, () -> ConditionText.of(condition, type)));
            }
        }
        for (int i = 0; i < row.outcomes().size(); i++) {
            Column column = table.outcomes().get(i);
            TermType type = column.term().type();
            row.outcomes()
                    .get(i)
                    .map(type::key)
                    .ifPresent(key -> cells.put(
                            header(column, false), ComparedCell.of(key, () -> ConditionText.value(key, type))));
        }
        put(cells, Labels.LEGAL_BASIS, row.legalBasis());
        if (!row.comment().isEmpty()) {
            cells.put(Labels.COMMENT, ComparedCell.remark(row.comment()));
        }
        row.validity().from().ifPresent(from -> put(cells, Labels.FROM, French.date(from)));
        row.validity().to().ifPresent(to -> put(cells, Labels.TO, French.date(to)));
        return cells;
    }

    private static ComparedLine parameter(ParameterValue value) {
        TermType type = value.key().type();
        Object key = type.key(value.value());
        Map<String, ComparedCell> cells = new LinkedHashMap<>();
        cells.put(Labels.VALUE, ComparedCell.of(key, () -> ConditionText.value(key, type)));
        LegalPeriod period = value.period();
        period.to().ifPresent(to -> put(cells, Labels.TO, French.date(to)));
        put(cells, Labels.LEGAL_BASIS, value.legalBasis());
        String since = period.from().map(RuleSetCells::since).orElse("");
        return new ComparedLine(value.key().label() + since, Optional.of(value.cell()), cells);
    }

    private static String since(LocalDate from) {
        return " à partir du " + French.date(from);
    }
}
