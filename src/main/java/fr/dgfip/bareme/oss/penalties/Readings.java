package fr.dgfip.bareme.oss.penalties;

/** How the office reads the points the sources leave open. */
public record Readings(
        boolean weekendShift,
        boolean timelyPaymentsDeducted,
        LatePartialBase latePartialBase,
        boolean cumulation,
        boolean goodFaithPresumed,
        boolean l62WithoutAudit,
        boolean msiUntilMscReminder,
        ImputationOrder imputation) {
    /** The same readings with the other one of a point; the same when the point has no other. */
    Readings otherwise(OpenPoint point) {
        return new Readings(
                weekendShift != (point == OpenPoint.WEEKEND_SHIFT),
                timelyPaymentsDeducted != (point == OpenPoint.BASE_1728),
                point == OpenPoint.BASE_1731 ? other(latePartialBase) : latePartialBase,
                cumulation != (point == OpenPoint.CUMUL),
                goodFaithPresumed != (point == OpenPoint.GOOD_FAITH),
                l62WithoutAudit != (point == OpenPoint.L62_WITHOUT_AUDIT),
                msiUntilMscReminder != (point == OpenPoint.PAY_AFTER_60A),
                point == OpenPoint.IMPUTATION ? other(imputation) : imputation);
    }

    private static LatePartialBase other(LatePartialBase base) {
        return base == LatePartialBase.LITERAL ? LatePartialBase.LENIENT : LatePartialBase.LITERAL;
    }

    private static ImputationOrder other(ImputationOrder order) {
        return order == ImputationOrder.PRINCIPAL_FIRST
                ? ImputationOrder.PENALTIES_FIRST
                : ImputationOrder.PRINCIPAL_FIRST;
    }

    /** The reading of a point as the workbook writes it. */
    String inWords(OpenPoint point) {
        return switch (point) {
            case WEEKEND_SHIFT -> yesNo(weekendShift);
            case BASE_1728 -> yesNo(timelyPaymentsDeducted);
            case BASE_1731 -> latePartialBase.label();
            case CUMUL -> yesNo(cumulation);
            case GOOD_FAITH -> yesNo(goodFaithPresumed);
            case L62_WITHOUT_AUDIT -> yesNo(l62WithoutAudit);
            case PAY_AFTER_60A -> yesNo(msiUntilMscReminder);
            case IMPUTATION -> imputation.label();
            case MIN_RECOVERY, ROUNDING -> throw new IllegalArgumentException(point + " has one reading");
        };
    }

    private static String yesNo(boolean value) {
        return value ? "oui" : "non";
    }
}
