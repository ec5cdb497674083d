package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.Term;
import java.math.BigDecimal;
import java.util.Optional;

/** Whether an article applies to a part of the VAT, and at what rate; interest has its rate by month elsewhere. */
public record PenaltyResult(
        MatchedRow row,
        @Term("Effet") Effect effect,
        @Term(value = "Taux", unit = "%", scale = 2) Optional<BigDecimal> rate,
        @Term("Motif") String label)
        implements Ruling {
    /** The rates from which the law wants more than lateness: a formal notice, a signature, a hidden activity. */
    static final BigDecimal HEAVY = BigDecimal.valueOf(40);

    static final BigDecimal HEAVIEST = BigDecimal.valueOf(80);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    ArticleFacts facts() {
        return (ArticleFacts) row.input();
    }

    @Override
    public Optional<Reason> reason() {
        return isVariant() ? Optional.empty() : Optional.of(Reason.of(row, sentence(), Optional.empty(), true));
    }

    /** The label, said of the supplement it is about. */
    String sentence() {
        return facts().part()
                .map(part -> facts().kind().label() + " " + part + " : " + label)
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
        return other instanceof PenaltyResult penalty
                && penalty.article() == article()
                && penalty.part().equals(part());
    }

    boolean isVariant() {
        return variant().isPresent();
    }

    public PenaltyArticle article() {
        return facts().article();
    }

    public NoticeState notice() {
        return facts().notice();
    }

    public HiddenState hidden() {
        return facts().hidden();
    }

    public Faith faith() {
        return facts().faith();
    }

    public ReturnTiming timing() {
        return facts().timing();
    }

    public boolean isSigned() {
        return facts().signed();
    }

    public boolean isDue() {
        return effect == Effect.DUE;
    }

    public boolean isHeavy() {
        return reaches(HEAVY);
    }

    public boolean isHeaviest() {
        return reaches(HEAVIEST);
    }

    private boolean reaches(BigDecimal percent) {
        return rate.filter(value -> value.compareTo(percent) >= 0).isPresent();
    }

    /** Whether a surcharge has no rate, or one that is none. */
    public boolean isRateless() {
        return article() != PenaltyArticle.INTEREST_1727
                && rate.filter(value -> value.signum() >= 0 && value.compareTo(WHOLE) <= 0)
                        .isEmpty();
    }
}
