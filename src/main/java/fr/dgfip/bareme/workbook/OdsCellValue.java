package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.workbook.NumberFormat.Kind;
import fr.dgfip.bareme.workbook.NumberFormat.Section;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * What a cell of a workbook holds, in the form of an .ods.
 *
 * @param typed names and values of the attributes that tell it
 * @param shown its text; of a value, what programs that do not know its format show
 */
record OdsCellValue(List<String> typed, String shown) {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    static OdsCellValue of(XSSFCell cell) {
        return switch (cell.getCellType()) {
            case BLANK -> new OdsCellValue(List.of(), "");
            case STRING -> new OdsCellValue(List.of("office:value-type", "string"), cell.getStringCellValue());
            case NUMERIC -> number(cell);
            default -> throw new IllegalArgumentException("no .ods cell for one of type " + cell.getCellType());
        };
    }

    private static OdsCellValue number(XSSFCell cell) {
        BigDecimal value = new BigDecimal(cell.getCTCell().getV());
        Section section = OdsStyleWriter.section(cell.getCellStyle(), value.signum());
        String digits = value.toPlainString();
        if (section.kind() == Kind.DATE) {
            LocalDate day = DAY_ZERO.plusDays(value.longValueExact());
            return new OdsCellValue(
                    List.of("office:value-type", "date", "office:date-value", day.toString()), French.date(day));
        }
        String shown = new CellContent.Number(
                        section.unit().equals("%") ? value.movePointRight(2) : value, section.unit())
                .shown();
        return switch (section.unit()) {
            case "%" -> new OdsCellValue(List.of("office:value-type", "percentage", "office:value", digits), shown);
            case "€" ->
                new OdsCellValue(
                        List.of("office:value-type", "currency", "office:currency", "EUR", "office:value", digits),
                        shown);
            default -> new OdsCellValue(List.of("office:value-type", "float", "office:value", digits), shown);
        };
    }

    /** @param list name of the drop-down list the cell offers */
    String[] attributes(String style, Optional<String> list) {
        List<String> all = new ArrayList<>(List.of("table:style-name", style));
        list.ifPresent(name -> all.addAll(List.of("table:content-validation-name", name)));
        all.addAll(typed);
        return all.toArray(String[]::new);
    }
}
