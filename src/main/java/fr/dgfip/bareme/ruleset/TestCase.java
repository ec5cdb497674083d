package fr.dgfip.bareme.ruleset;

import fr.dgfip.bareme.kernel.CellRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case of the sheet {@code Cas de test}: a request and what must be decided.
 *
 * @param number case number, unique in the workbook
 * @param title what the case shows, in French
 * @param request the request as JSON values: maps, lists, strings, integers, booleans; amounts, decimals and dates are
 *     strings as in JSON. What has no value is left out; a list of the request is empty rather than left out
 * @param expected expected values of the outcome by JSON pointer, as JSON values; a list of codes is a list of strings, a
 *     list of records a list of maps, each by pointers within its record: as many records, in this order; fields not named
 *     are not checked, a field that must have no value has {@link #ABSENT}
 * @param reasons codes of exactly the reasons expected, sorted; empty when the case does not check them
 * @param cell the cell of the case number
 */
public record TestCase(
        String number,
        String title,
        Map<String, Object> request,
        Map<String, Object> expected,
        Optional<List<String>> reasons,
        CellRef cell) {
    /** In {@link #expected}: the field must be absent. An empty object, which no field of an outcome ever is. */
    public static final Map<String, Object> ABSENT = Map.of();
}
