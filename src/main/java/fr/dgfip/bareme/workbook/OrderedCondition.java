package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.table.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a condition on numbers or dates. One pass over the tokens, one token ahead:
 *
 * <pre>
 * condition  = comparison value | ("de" | "du") value ("à" | "au") value | "entre" value "et" value
 *            | bracket value ";" value bracket | value ".." value
 *            | ["=" | "≠" | "sauf"] value {";" value}
 * </pre>
 */
final class OrderedCondition {
    private final Tokens tokens;
    private final Quantity quantity;

    private OrderedCondition(Tokens tokens, Quantity quantity) {
        this.tokens = tokens;
        this.quantity = quantity;
    }

    static Condition read(String text, Quantity quantity) throws UnreadableCell {
        OrderedCondition reader = new OrderedCondition(Tokens.of(text), quantity);
        Condition condition = reader.condition();
        reader.requireEnd();
        return condition;
    }

    /** A single value and nothing else. */
    static long readValue(String text, Quantity quantity) throws UnreadableCell {
        Tokens tokens = Tokens.of(text);
        if (!quantity.startsValue(tokens)) {
            throw quantity.notOneValue();
        }
        long key = quantity.next(tokens);
        if (!tokens.atEnd()) {
            throw quantity.notOneValue();
        }
        quantity.finish();
        return key;
    }

    private void requireEnd() throws UnreadableCell {
        if (!tokens.atEnd()) {
            throw quantity.notUnderstood();
        }
        quantity.finish();
    }

    private Condition condition() throws UnreadableCell {
        Optional<Comparison> comparison = Comparison.next(tokens);
        if (comparison.isPresent()) {
            return comparison.get().with(quantity.next(tokens));
        }
        if (tokens.skip("entre")) {
            tokens.skip("le");
            return rangeTo("et", "et");
        }
        if (tokens.skip("de") || tokens.skip("du")) {
            return rangeTo("a", "au");
        }
        if (tokens.peek().is("[") || tokens.peek().is("]")) {
            return bracketed();
        }
        boolean negated = tokens.skip("sauf") || tokens.skip("≠") || tokens.skip("<>") || tokens.skip("!=");
        if (negated || tokens.skip("=")) {
            return new Condition.OneOf(list(quantity.next(tokens)), negated);
        }
        return valueOrRange();
    }

    private Condition rangeTo(String to, String orTo) throws UnreadableCell {
        long low = quantity.next(tokens);
        if (!tokens.skip(to) && !tokens.skip(orTo)) {
            throw quantity.notUnderstood();
        }
        return Range.of(low, true, quantity.next(tokens), true);
    }

    private Condition bracketed() throws UnreadableCell {
        boolean lowIncluded = tokens.next().is("[");
        long low = quantity.next(tokens);
        if (!tokens.skip(";")) {
            throw quantity.notUnderstood();
        }
        long high = quantity.next(tokens);
        boolean highIncluded = tokens.skip("]");
        if (!highIncluded && !tokens.skip("[")) {
            throw quantity.notUnderstood();
        }
        return Range.of(low, lowIncluded, high, highIncluded);
    }

    private Condition valueOrRange() throws UnreadableCell {
        long first = quantity.next(tokens);
        if (tokens.skip("..") || tokens.skip("...")) {
            return Range.of(first, true, quantity.next(tokens), true);
        }
        return new Condition.OneOf(list(first), false);
    }

    private List<Object> list(long first) throws UnreadableCell {
        List<Object> keys = new ArrayList<>(List.of(first));
        while (tokens.skip(";")) {
            keys.add(quantity.next(tokens));
        }
        return keys;
    }
}
