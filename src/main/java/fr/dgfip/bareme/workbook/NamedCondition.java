package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.table.Condition;
import java.util.ArrayList;
import java.util.List;

/** Reads a condition on values written by name: {@code DE ; BE}, {@code sauf DE}, {@code ≠ DE}. */
final class NamedCondition {
    private static final String EXCEPT = "sauf ";
    private static final List<String> NOT_EQUAL = List.of("≠", "<>", "!=");

    private NamedCondition() {}

    static Condition read(String text, Names names) throws UnreadableCell {
        for (String sign : NOT_EQUAL) {
            if (text.startsWith(sign)) {
                return list(text.substring(sign.length()), names, true);
            }
        }
        if (Comparison.startsWithSign(text)) {
            throw new UnreadableCell(
                    ProblemCode.NO_ORDER,
                    "compare des valeurs qui n'ont pas d'ordre",
                    "écrivez une valeur, une liste « a ; b » ou « sauf a »");
        }
        if (startsWithExcept(text) && !names.isName(text)) {
            return list(text.substring(EXCEPT.length()), names, true);
        }
        return list(text.startsWith("=") ? text.substring(1) : text, names, false);
    }

    static boolean startsWithExcept(String text) {
        return text.length() > EXCEPT.length()
                && French.isSpace(text.charAt(EXCEPT.length() - 1))
                && French.fold(text.substring(0, EXCEPT.length())).equals(EXCEPT.strip());
    }

    private static Condition list(String text, Names names, boolean negated) throws UnreadableCell {
        String whole = French.strip(text);
        if (names.isName(whole)) {
            return new Condition.OneOf(List.of(names.key(whole)), negated);
        }
        List<Object> keys = new ArrayList<>();
        List<String> parts = Quotes.split(whole);
        for (String part : parts) {
            keys.add(key(part, names, parts.size() > 1));
        }
        return new Condition.OneOf(keys, negated);
    }

    /** What stands between quotes is meant letter by letter. */
    private static Object key(String part, Names names, boolean oneOfSeveral) throws UnreadableCell {
        String name = Quotes.unquote(part);
        try {
            return Quotes.isQuoted(part) ? names.key(name) : names.conditionKey(name);
        } catch (UnreadableCell e) {
            throw oneOfSeveral ? e.within(name) : e;
        }
    }
}
