package fr.dgfip.bareme.engine;

import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.NearMiss;
import fr.dgfip.bareme.vocabulary.TableInput;
import java.util.List;

/**
 * The rows of one table that one condition alone kept from matching one fact.
 *
 * @param rows in the order of the table
 */
public record TableNearMisses(DecisionTable table, TableInput input, List<NearMiss> rows) {
    public TableNearMisses {
        rows = List.copyOf(rows);
    }
}
