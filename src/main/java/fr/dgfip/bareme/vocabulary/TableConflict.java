package fr.dgfip.bareme.vocabulary;

import java.util.List;

/**
 * Several rows of a table that allows one matched the same fact; none of them concluded anything. A guard rule hands such
 * a case to an agent.
 *
 * @param rows the row ids, in the order of the table
 */
public record TableConflict(String table, List<String> rows, TableInput input) {
    public TableConflict {
        rows = List.copyOf(rows);
    }
}
