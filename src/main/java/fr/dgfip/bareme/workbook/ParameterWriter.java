package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.ruleset.ParameterValue;
import java.util.List;
import java.util.stream.Stream;

/** Writes the sheet {@code Paramètres}. */
final class ParameterWriter {
    private static final int[] WIDTHS = {50, 18, 12, 12, 12, 50, 40};
    private static final int NAME = 1;
    private static final int VALUE = 2;
    private static final int UNIT = 3;
    private static final int FROM = 4;
    private static final int TO = 5;
    private static final int LEGAL_BASIS = 6;

    private final SheetWriter sheet;
    private final ListColumns lists;

    ParameterWriter(SheetWriter sheet, ListColumns lists) {
        this.sheet = sheet;
        this.lists = lists;
    }

    void write(List<ParameterValue> values) {
        List<String> headers = Stream.concat(ParameterSheet.REQUIRED.stream(), Stream.of(Labels.COMMENT))
                .toList();
        for (int i = 0; i < headers.size(); i++) {
            sheet.width(i + 1, WIDTHS[i]);
            sheet.header(1, i + 1, headers.get(i), Look.Group.LEGAL);
        }
        int row = 1;
        for (ParameterValue value : values) {
            row(++row, value);
        }
        sheet.freeze(2, 2);
    }

    private void row(int row, ParameterValue value) {
        sheet.text(row, NAME, value.key().label());
        sheet.value(
                row, VALUE, value.key().type().key(value.value()), value.key().type());
        lists.offer(sheet.sheet(), row, row, VALUE, value.key().type().javaType());
        sheet.text(row, UNIT, ParameterSheet.unit(value.key().type()));
        value.period().from().ifPresent(date -> sheet.date(row, FROM, date));
        value.period().to().ifPresent(date -> sheet.date(row, TO, date));
        sheet.text(row, LEGAL_BASIS, value.legalBasis());
    }
}
