package fr.dgfip.bareme.workbook;

import java.util.Locale;

/** The kinds of problem a workbook may have. */
public enum ProblemCode {
    NOT_A_WORKBOOK,
    FILE_TOO_LARGE,
    SUSPECT_ARCHIVE,
    REFUSED_PART,
    EXTERNAL_LINK,
    REFUSED_XML,
    TOO_MANY_CELLS,
    CELL_OUT_OF_BOUNDS,
    TOO_MANY_TEXTS,
    TEXT_TOO_LONG,
    TOO_MANY_MERGES,
    DUPLICATE_CELL,
    OTHER_DECISION,
    MISSING_SHEET,
    UNKNOWN_SHEET,
    HIDDEN,
    MERGED,
    FORMULA,
    ERROR_VALUE,
    NUMBER_FORMAT,
    FORBIDDEN_CHARACTER,
    TOO_MANY_DIGITS,
    MISSING_HEADER,
    UNKNOWN_LABEL,
    DUPLICATE_LABEL,
    MISSING_COLUMN,
    MISSING_VALUE,
    DUPLICATE_ID,
    UNREAD_CELL,
    UNKNOWN_VALUE,
    AMBIGUOUS,
    NOT_UNDERSTOOD,
    WRONG_TYPE,
    WRONG_UNIT,
    TOO_MANY_DECIMALS,
    REVERSED_RANGE,
    EMPTY_RANGE,
    NO_ORDER,
    OVERLAPPING_ROWS,
    TOO_MANY_ROWS_TO_COMPARE,
    OVERLAPPING_PERIODS,
    PERIOD_GAP,
    MISSING_PARAMETER,
    UNKNOWN_CASE,
    TOO_MANY_PROBLEMS;

    /** The stable form, {@code missing-sheet}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
