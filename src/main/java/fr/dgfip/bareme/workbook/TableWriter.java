package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.table.Column;
import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.HitPolicy;
import fr.dgfip.bareme.table.Row;
import fr.dgfip.bareme.vocabulary.TermType;
import java.util.List;

/** Writes the sheet of one decision table. */
final class TableWriter {
    private static final int TITLE_ROW = 1;
    private static final int POLICY_ROW = 2;
    private static final int COMPLETE_ROW = 3;
    private static final int HEADER_ROW = 4;
    private static final int FIRST_CONDITION = 2;
    private static final int ID_WIDTH = 16;
    private static final int TERM_WIDTH = 20;
    private static final int TEXT_WIDTH = 40;
    private static final int DATE_WIDTH = 12;

    private static final TermType YES_NO = TermType.yesNo();
    private static final String COMPLETE_HELP =
            "« oui » si chaque cas doit trouver sa ligne : le contrôle signale alors les cas qu'aucune ligne n'accepte.";

    private final SheetWriter sheet;
    private final Look look;
    private final ListColumns lists;

    TableWriter(SheetWriter sheet, Look look, ListColumns lists) {
        this.sheet = sheet;
        this.look = look;
        this.lists = lists;
    }

    void write(DecisionTable table) {
        sheet.styled(TITLE_ROW, 1, table.title(), look.title());
        sheet.styled(POLICY_ROW, 1, Labels.POLICY, look.label());
        sheet.text(POLICY_ROW, 2, table.policy().label());
        lists.offer(sheet.sheet(), POLICY_ROW, POLICY_ROW, 2, HitPolicy.class);
        sheet.styled(COMPLETE_ROW, 1, Labels.COMPLETE, look.label());
        sheet.text(COMPLETE_ROW, 2, YES_NO.format(YES_NO.key(table.complete())));
        lists.offer(sheet.sheet(), COMPLETE_ROW, COMPLETE_ROW, 2, Boolean.class);
        TermHelp.comment(sheet.sheet(), COMPLETE_ROW, 1, COMPLETE_HELP);
        sheet.width(1, ID_WIDTH);
        sheet.header(HEADER_ROW, 1, Labels.NUMBER, Look.Group.LEGAL);
        sheet.keepTexts(1);
        int firstOutcome = FIRST_CONDITION + table.conditions().size();
        int legal = firstOutcome + table.outcomes().size();
        headers(table, table.conditions(), FIRST_CONDITION, true);
        headers(table, table.outcomes(), firstOutcome, false);
        boolean dated = table.rows().stream().anyMatch(row -> !row.validity().equals(LegalPeriod.ALWAYS));
        legalHeaders(legal, dated);
        int number = HEADER_ROW;
        for (Row row : table.rows()) {
            row(table, row, ++number, firstOutcome, legal);
        }
        sheet.freeze(HEADER_ROW + 1, FIRST_CONDITION);
    }

    private void headers(DecisionTable table, List<Column> columns, int first, boolean condition) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            int position = first + i;
            String label = (condition ? "" : Labels.ARROW) + column.term().label();
            sheet.width(position, column.term().type() instanceof TermType.Text ? TEXT_WIDTH : TERM_WIDTH);
            sheet.header(HEADER_ROW, position, label, condition ? Look.Group.CONDITION : Look.Group.OUTCOME);
            TermHelp.comment(sheet.sheet(), HEADER_ROW, position, column.term(), condition);
            if (column.term().type() instanceof TermType.Text) {
                sheet.keepTexts(position);
            }
            lists.offer(
                    sheet.sheet(),
                    HEADER_ROW,
                    table.rows().size(),
                    position,
                    column.term().type());
        }
    }

    private void legalHeaders(int first, boolean dated) {
        sheet.width(first, TEXT_WIDTH);
        sheet.width(first + 1, TEXT_WIDTH);
        sheet.header(HEADER_ROW, first, Labels.LEGAL_BASIS, Look.Group.LEGAL);
        sheet.header(HEADER_ROW, first + 1, Labels.COMMENT, Look.Group.LEGAL);
        if (dated) {
            sheet.header(HEADER_ROW, first + 2, Labels.FROM, Look.Group.LEGAL);
            sheet.header(HEADER_ROW, first + 3, Labels.TO, Look.Group.LEGAL);
            sheet.width(first + 2, DATE_WIDTH);
            sheet.width(first + 3, DATE_WIDTH);
        }
    }

    private void row(DecisionTable table, Row row, int number, int firstOutcome, int legal) {
        sheet.text(number, 1, row.id(), Look.TEXT);
        for (int i = 0; i < row.conditions().size(); i++) {
            TermType type = table.conditions().get(i).term().type();
            condition(number, FIRST_CONDITION + i, row.conditions().get(i), type);
        }
        for (int i = 0; i < row.outcomes().size(); i++) {
            int position = firstOutcome + i;
            TermType type = table.outcomes().get(i).term().type();
            row.outcomes().get(i).ifPresent(value -> sheet.value(number, position, type.key(value), type));
        }
        sheet.text(number, legal, row.legalBasis(), Look.TEXT);
        sheet.text(number, legal + 1, row.comment(), Look.TEXT);
        row.validity().from().ifPresent(date -> sheet.date(number, legal + 2, date));
        row.validity().to().ifPresent(date -> sheet.date(number, legal + 3, date));
    }

    private void condition(int row, int column, Condition condition, TermType type) {
        if (condition instanceof Condition.Any) {
            sheet.blank(row, column, type);
            return;
        }
        boolean typed = type instanceof TermType.Decimal || type instanceof TermType.Date;
        if (typed
                && condition instanceof Condition.OneOf oneOf
                && !oneOf.negated()
                && oneOf.keys().size() == 1) {
            sheet.value(row, column, oneOf.keys().get(0), type);
        } else {
            sheet.text(row, column, ConditionText.of(condition, type), SheetWriter.formatOfTexts(type));
        }
    }
}
