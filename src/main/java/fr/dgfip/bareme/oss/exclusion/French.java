package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.TermType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Writes days and amounts as French people read them. */
final class French {
    private static final TermType DATE = new TermType.Date();
    private static final TermType AMOUNT = TermType.amount();

    private French() {}

    static String day(LocalDate day) {
        return DATE.format(DATE.key(day));
    }

    static String amount(Euros amount) {
        return AMOUNT.format(AMOUNT.key(amount)) + "\u00A0€";
    }

    /** Parts of one sentence; the first of them when there are many. */
    static String listed(List<String> parts) {
        String shown = parts.stream().limit(SHOWN).collect(Collectors.joining(" ; "));
        int left = parts.size() - SHOWN;
        return left > 0 ? shown + " ; et " + left + (left == 1 ? " autre" : " autres") : shown;
    }

    /** As many as a letter can still list. */
    private static final int SHOWN = 12;
}
