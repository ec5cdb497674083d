package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.vocabulary.RowOutcome;
import java.util.Optional;

/** What a table says of one part of the VAT, under the readings of the workbook or with one point read otherwise. */
public sealed interface Ruling extends RowOutcome, PenaltyGrounds permits PenaltyResult, ReductionResult {
    /** Reference of the supplement; empty for the original return. */
    Optional<String> part();

    /** The open point read the other way; empty under the readings of the workbook. */
    Optional<OpenPoint> variant();

    /** Whether it answers the same question, whatever the readings. */
    boolean isAboutTheSame(Ruling other);
}
