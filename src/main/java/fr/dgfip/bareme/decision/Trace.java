package fr.dgfip.bareme.decision;

import java.time.LocalDate;
import java.util.List;

/**
 * How a decision came about, step by step, in an order that depends on nothing but the request, the version and the rules.
 *
 * @param firedRules names of the DRL rules that fired, in the order of firing, the table rule left out
 * @param tables what each table answered, in the order asked
 * @param facts the facts derived by rules, in the order they were inserted, table outcomes and {@link Untraced} facts left out
 * @param parameters the parameters read, in the order first read
 */
public record Trace(
        List<String> firedRules, List<TableAnswer> tables, List<Object> facts, List<ParameterRead> parameters) {

    /**
     * @param table title
     * @param input simple name of the fact type
     * @param rows ids of the rows that matched; for a conflict, the rows in conflict
     * @param result {@value #MATCHED}, {@code NO_MATCH} or {@code CONFLICT}
     */
    public record TableAnswer(String table, String input, List<String> rows, String result) {
        public static final String MATCHED = "MATCHED";
    }

    /**
     * @param parameter French name
     * @param value as the workbook would show it
     * @param date legal date it was asked for
     * @param cell address within {@code Paramètres}
     */
    public record ParameterRead(String parameter, String value, LocalDate date, String cell) {}
}
