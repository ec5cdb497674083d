package fr.dgfip.bareme.ruleset;

import fr.dgfip.bareme.kernel.CellRef;
import java.util.List;
import java.util.Map;

/**
 * A case of the sheet {@code Cas de test}: a request and what must be decided.
 *
 * @param number case number, unique in the workbook
 * @param title what the case shows, in French
 * @param request the request as JSON values: maps, lists, strings, integers, booleans; amounts, decimals and dates are
 *     strings as in JSON
 * @param expected expected values of the outcome by JSON pointer, as JSON values; a list of codes is a list of strings;
 *     fields not named are not checked
 * @param reasons codes of exactly the reasons expected, sorted
 * @param cell the cell of the case number
 */
public record TestCase(
        String number,
        String title,
        Map<String, Object> request,
        Map<String, Object> expected,
        List<String> reasons,
        CellRef cell) {}
