package fr.dgfip.bareme.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * All the words of one decision type: what a workbook of this type may speak of.
 *
 * @param type decision type, such as {@code quitus}
 * @param request record type of the request
 * @param outcome record type of the answer
 * @param tables the tables, in the order of the sheets
 * @param parameters the parameters, in the order of their sheet
 */
public record DecisionVocabulary(
        String type,
        Class<? extends Record> request,
        Class<? extends Record> outcome,
        List<TableSpec> tables,
        List<ParameterKey> parameters) {
    public DecisionVocabulary {
        tables = List.copyOf(tables);
        parameters = List.copyOf(parameters);
    }

    public Optional<TableSpec> table(String title) {
        return tables.stream().filter(table -> table.title().equals(title)).findFirst();
    }

    public Optional<ParameterKey> parameter(String label) {
        return parameters.stream()
                .filter(parameter -> parameter.label().equals(label))
                .findFirst();
    }
}
