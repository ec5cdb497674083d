package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.table.Condition;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The ways to compare with one value, and the words that say them. */
enum Comparison {
    BELOW("<", "moins de", "avant le", "avant"),
    AT_MOST("<=", "≤", "au plus tard le", "au plus", "jusqu'au", "jusqu'à"),
    ABOVE(">", "plus de", "après le", "après"),
    AT_LEAST(">=", "≥", "au moins", "à partir du", "à partir de", "depuis le");

    private static final List<Phrase> PHRASES = Arrays.stream(values())
            .flatMap(comparison ->
                    comparison.phrases.stream().map(text -> new Phrase(comparison, text, Tokens.words(text))))
            .sorted(Comparator.comparing((Phrase phrase) -> phrase.text().length())
                    .reversed())
            .toList();

    private final List<String> phrases;

    Comparison(String... phrases) {
        this.phrases = List.of(phrases);
    }

    private record Phrase(Comparison comparison, String text, String[] words) {}

    /** Reads a comparison if one comes next. */
    static Optional<Comparison> next(Tokens tokens) {
        return PHRASES.stream()
                .filter(phrase -> tokens.skip(phrase.words()))
                .findFirst()
                .map(Phrase::comparison);
    }

    /** Whether a text starts with the sign of a comparison: words do not count, they may be part of a name. */
    static boolean startsWithSign(String text) {
        return !text.isEmpty() && "<>≤≥".indexOf(text.charAt(0)) >= 0;
    }

    Condition with(long key) throws UnreadableCell {
        return switch (this) {
            case BELOW -> Range.of(Long.MIN_VALUE, true, key, false);
            case AT_MOST -> Range.of(Long.MIN_VALUE, true, key, true);
            case ABOVE -> Range.of(key, false, Long.MAX_VALUE, true);
            case AT_LEAST -> Range.of(key, true, Long.MAX_VALUE, true);
        };
    }
}
