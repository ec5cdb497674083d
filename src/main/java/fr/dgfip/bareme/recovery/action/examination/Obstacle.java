package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.recovery.action.fact.ConditionKind;
import fr.dgfip.bareme.recovery.action.fact.Unmet;
import fr.dgfip.bareme.vocabulary.MatchedRow;

/**
 * What stands between an action and its recommendation.
 *
 * @param text French sentence
 * @param table title of the table that says so
 * @param row id of its row
 * @param cell address of that id
 */
public record Obstacle(ConditionKind kind, String text, String table, String row, String cell) {
    static Obstacle of(Unmet unmet) {
        return of(unmet.kind(), unmet.label(), unmet.row());
    }

    boolean isFrom(MatchedRow other) {
        return table.equals(other.table()) && row.equals(other.id());
    }

    static Obstacle of(ConditionKind kind, String text, MatchedRow row) {
        return new Obstacle(kind, text, row.table(), row.id(), row.cell().address());
    }
}
