package fr.dgfip.bareme.analysis;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.FactTerm;
import fr.dgfip.bareme.vocabulary.Limits;
import fr.dgfip.bareme.vocabulary.TermType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The values a fact may have in one column.
 *
 * @param min least key; without meaning for texts
 * @param max greatest key
 */
record Domain(TermType type, boolean optional, long min, long max) {
    /** As many digits as a cell may hold. */
    private static final long LARGEST = 999_999_999_999_999_999L;

    private static final long LARGEST_AMOUNT =
            new BigDecimal("1e13").movePointRight(Euros.SCALE).longValueExact() - 1;

    /** Days a cell can name. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    static Domain of(FactTerm term, Limits limits) {
        TermType type = term.type();
        if (type instanceof TermType.Decimal decimal) {
            return decimal(decimal, term.optional(), limits);
        }
        if (type instanceof TermType.CodeList codes) {
            return new Domain(type, term.optional(), 0, codes.codes().size() - 1L);
        }
        if (type instanceof TermType.Date) {
            return new Domain(type, term.optional(), FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay());
        }
        return new Domain(type, term.optional(), 0, 1);
    }

    /** Legal dates, from a first one on. */
    static Domain legalDates(LocalDate first) {
        return new Domain(new TermType.Date(), false, first.toEpochDay(), LAST_DAY.toEpochDay());
    }

    static Domain allLegalDates() {
        return legalDates(FIRST_DAY);
    }

    private static Domain decimal(TermType.Decimal type, boolean optional, Limits limits) {
        long largest =
                type.javaType() == Integer.class ? Integer.MAX_VALUE : type.isAmount() ? LARGEST_AMOUNT : LARGEST;
        long least = type.javaType() == Integer.class ? Integer.MIN_VALUE : -largest;
        long min = limits.min()
                .map(bound -> key(type, bound, RoundingMode.CEILING) + (limits.exclusiveMin() ? 1 : 0))
                .orElse(least);
        long max =
                limits.max().map(bound -> key(type, bound, RoundingMode.FLOOR)).orElse(largest);
        return new Domain(type, optional, Math.max(least, min), Math.min(largest, max));
    }

    private static long key(TermType.Decimal type, BigDecimal bound, RoundingMode rounding) {
        return bound.setScale(type.scale(), rounding).unscaledValue().longValueExact();
    }

    boolean isText() {
        return type instanceof TermType.Text;
    }

    /** Whether neighbours in its order make a range an officer can write. */
    boolean isOrdered() {
        return type instanceof TermType.Decimal || type instanceof TermType.Date;
    }
}
