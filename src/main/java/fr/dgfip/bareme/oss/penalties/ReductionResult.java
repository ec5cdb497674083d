package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.Term;
import java.math.BigDecimal;
import java.util.Optional;

/** By how much the interest of a part is reduced. */
public record ReductionResult(
        MatchedRow row,
        @Term("Réduction") ReductionKind kind,

        @Term(value = "Taux de réduction", unit = "%", scale = 2)
        BigDecimal rate,

        @Term("Motif") String label)
        implements Ruling {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private ReductionFacts facts() {
        return (ReductionFacts) row.input();
    }

    @Override
    public Optional<Reason> reason() {
        return variant().isPresent()
                ? Optional.empty()
                : Optional.of(Reason.of(row, sentence(), Optional.empty(), true));
    }

    private String sentence() {
        return part().map(part -> facts().kind().label() + " " + part + " : " + label)
                .orElse(label);
    }

    @Override
    public Optional<String> part() {
        return facts().part();
    }

    @Override
    public Optional<OpenPoint> variant() {
        return facts().variant();
    }

    @Override
    public boolean isAboutTheSame(Ruling other) {
        return other instanceof ReductionResult && other.part().equals(part());
    }

    public boolean isReducing() {
        return rate.signum() != 0;
    }

    /** Whether more than everything, or less than nothing, would be taken off. */
    public boolean isOutOfBounds() {
        return rate.signum() < 0 || rate.compareTo(WHOLE) > 0;
    }

    /** What is left of the interest, in percentage points. */
    BigDecimal left() {
        return WHOLE.subtract(rate);
    }
}
