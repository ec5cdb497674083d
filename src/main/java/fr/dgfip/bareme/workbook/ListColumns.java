package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.table.HitPolicy;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import fr.dgfip.bareme.vocabulary.FactTerm;
import fr.dgfip.bareme.vocabulary.FactType;
import fr.dgfip.bareme.vocabulary.ParameterKey;
import fr.dgfip.bareme.vocabulary.RequestField;
import fr.dgfip.bareme.vocabulary.RequestSchema;
import fr.dgfip.bareme.vocabulary.TermType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The lists of allowed values, one column each in the sheet {@code Vocabulaire}, and the drop-downs that show them.
 *
 * @param columns the values of each list, by the class they belong to, in the order of the columns
 */
record ListColumns(Map<Class<?>, List<String>> columns) {
    /** Left of them are the terms. */
    static final int FIRST_COLUMN = 9;

    /**
     * Rows below the last that offer lists too. LibreOffice makes a cell of each when it saves an .ods as .xlsx: with 500,
     * the widest type had more than a workbook may.
     */
    private static final int SPARE_ROWS = 100;

    static ListColumns of(DecisionVocabulary vocabulary) {
        Map<Class<?>, List<String>> columns = new LinkedHashMap<>();
        columns.put(Boolean.class, List.of("oui", "non"));
        columns.put(
                HitPolicy.class,
                Arrays.stream(HitPolicy.values()).map(HitPolicy::label).toList());
        types(vocabulary)
                .filter(TermType.CodeList.class::isInstance)
                .map(TermType.CodeList.class::cast)
                .forEach(type -> columns.computeIfAbsent(type.javaType(), any -> names(type)));
        return new ListColumns(columns);
    }

    private static List<String> names(TermType.CodeList type) {
        return type.codes().stream()
                .map(code -> ConditionText.key(type.key(code), type))
                .toList();
    }

    private static Stream<TermType> types(DecisionVocabulary vocabulary) {
        Stream<FactTerm> tables = vocabulary.tables().stream()
                .flatMap(table -> Stream.of(table.input(), table.outcome()))
                .flatMap(type -> FactType.of(type).terms().stream());
        Stream<RequestField> fields = Stream.of(vocabulary.request(), vocabulary.outcome())
                .map(RequestSchema::of)
                .flatMap(schema -> Stream.concat(
                        schema.fields().stream(), schema.lists().stream().flatMap(list -> list.fields().stream())));
        return Stream.of(
                        tables.map(FactTerm::type),
                        vocabulary.parameters().stream().map(ParameterKey::type),
                        fields.map(field -> field.term().type()))
                .flatMap(types -> types);
    }

    /** Offers the values of the type below {@code row} in the column, if they are a list; what is not in it is warned of. */
    void offer(XSSFSheet sheet, int row, int rows, int column, TermType type) {
        offer(sheet, row + 1, row + rows + SPARE_ROWS, column, type.javaType());
    }

    void offer(XSSFSheet sheet, int firstRow, int lastRow, int column, Class<?> list) {
        reference(list).ifPresent(reference -> {
            DataValidationHelper helper = sheet.getDataValidationHelper();
            DataValidation validation = helper.createValidation(
                    helper.createFormulaListConstraint(reference),
                    new CellRangeAddressList(firstRow - 1, lastRow - 1, column - 1, column - 1));
            validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
            validation.createErrorBox(
                    "Valeur hors de la liste",
                    "Une liste « a ; b », « sauf a », « absent » ou « renseigné » est permise.");
            validation.setShowErrorBox(true);
            validation.setEmptyCellAllowed(true);
            sheet.addValidationData(validation);
        });
    }

    private Optional<String> reference(Class<?> list) {
        int index = List.copyOf(columns.keySet()).indexOf(list);
        if (index < 0) {
            return Optional.empty();
        }
        String letters = CellReference.convertNumToColString(FIRST_COLUMN + index - 1);
        int last = columns.get(list).size() + 1;
        return Optional.of(Labels.VOCABULARY + "!$" + letters + "$2:$" + letters + "$" + last);
    }
}
