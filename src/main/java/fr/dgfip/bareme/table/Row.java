package fr.dgfip.bareme.table;

import fr.dgfip.bareme.kernel.LegalPeriod;
import java.util.List;
import java.util.Optional;

/**
 * One business rule.
 *
 * @param id stable id, unique in its table
 * @param conditions one per condition column
 * @param outcomes one per outcome column: a value of the term's Java type, empty only where the term is optional
 * @param validity legal dates for which the row exists
 * @param number row number in the sheet, from 1
 */
public record Row(
        String id,
        List<Condition> conditions,
        List<Optional<Object>> outcomes,
        String legalBasis,
        String comment,
        LegalPeriod validity,
        int number) {
    public Row {
        conditions = List.copyOf(conditions);
        outcomes = List.copyOf(outcomes);
    }
}
