package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.recovery.action.fact.Criterion;
import java.math.BigDecimal;

/**
 * One part of a score: a measured value times the points of a row.
 *
 * @param value between 0 and 1, or a number of classes
 * @param points what it adds, to the tenth
 * @param row id of the row
 * @param cell address of its id
 */
public record ScorePart(
        Criterion criterion,
        String label,
        BigDecimal value,
        BigDecimal weight,
        BigDecimal points,
        String row,
        String cell) {}
