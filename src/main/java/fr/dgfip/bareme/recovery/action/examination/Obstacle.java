package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.recovery.action.fact.ConditionKind;
import fr.dgfip.bareme.recovery.action.fact.Unmet;
import fr.dgfip.bareme.vocabulary.MatchedRow;

/**
 * What stands between an action and its recommendation.
 *
 * @param text French sentence
 * @param row id of the row that says so
 * @param cell address of its id within the sheet of that table
 */
public record Obstacle(ConditionKind kind, String text, String legalBasis, String table, String row, String cell) {
    static Obstacle of(Unmet unmet) {
        return of(unmet.kind(), unmet.label(), unmet.row());
    }

    static Obstacle of(ConditionKind kind, String text, MatchedRow row) {
        return new Obstacle(
                kind, text, row.legalBasis(), row.table(), row.id(), row.cell().address());
    }
}
