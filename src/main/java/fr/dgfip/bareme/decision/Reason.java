package fr.dgfip.bareme.decision;

import fr.dgfip.bareme.vocabulary.MatchedRow;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One reason of a decision.
 *
 * @param code stable code: the row id, or the name of the guard rule
 * @param label French sentence
 * @param points what it added to a score
 * @param legalBasis law it rests on
 * @param communicable whether the person concerned may be told
 * @param source the row it comes from; empty for a guard rule, which is law and not an office's choice
 */
public record Reason(
        String code,
        String label,
        Optional<BigDecimal> points,
        Optional<String> legalBasis,
        boolean communicable,
        Optional<Source> source) {

    /**
     * Where a row stands in the workbook.
     *
     * @param cell address of the row id within the sheet
     */
    public record Source(String table, String row, String cell) {}

    /** A reason that a table row gives. */
    public static Reason of(MatchedRow row, String label, Optional<BigDecimal> points, boolean communicable) {
        return new Reason(
                row.id(),
                label,
                points,
                Optional.of(row.legalBasis()).filter(text -> !text.isBlank()),
                communicable,
                Optional.of(new Source(row.table(), row.id(), row.cell().address())));
    }

    /** A reason that a guard rule gives. */
    public static Reason guard(String code, String label, String legalBasis) {
        return new Reason(code, label, Optional.empty(), Optional.of(legalBasis), true, Optional.empty());
    }

    /** The same reason under a code the row names, shared by several rows of one factor. */
    public Reason withCode(String other) {
        return new Reason(other, label, points, legalBasis, communicable, source);
    }
}
