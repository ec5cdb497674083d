package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.vocabulary.TermType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes conditions and values in French, in a form the cells of a workbook accept: reading it gives the same back. */
public final class ConditionText {
    private static final int UNIT = 1;
    /** By class of code, in the order of the list: telling which labels are clear takes long. */
    private static final Map<Class<?>, List<String>> CODE_TEXTS = new ConcurrentHashMap<>();

    private ConditionText() {}

    /** The condition as an officer would write it; {@code -} for any value. */
    public static String of(Condition condition, TermType type) {
        if (condition instanceof Condition.Any) {
            return "-";
        }
        if (condition instanceof Condition.Absent) {
            return "absent";
        }
        if (condition instanceof Condition.Present) {
            return "renseigné";
        }
        if (condition instanceof Condition.OneOf oneOf) {
            String list = oneOf.keys().stream().map(key -> key(key, type)).collect(Collectors.joining(" ; "));
            return oneOf.negated() ? "sauf " + list : list;
        }
        return range((Condition.Between) condition, type);
    }

    /** The value of a cell that holds exactly one, as an officer would write it. */
    static String value(Object key, TermType type) {
        if (!(type instanceof TermType.Text)) {
            return key(key, type);
        }
        String text = type.format(key);
        boolean readsOtherwise = !French.strip(text).equals(text)
                || text.isEmpty()
                || Quotes.isQuoted(text)
                || Keyword.meansNothing(text);
        return readsOtherwise ? Quotes.quote(text) : text;
    }

    /** One value of a condition or a list, as an officer would write it. */
    static String key(Object key, TermType type) {
        if (type instanceof TermType.CodeList codes) {
            return code(key, codes);
        }
        String text = type.format(key);
        return type instanceof TermType.Text && needsQuotes(text) ? Quotes.quote(text) : text;
    }

    private static String code(Object key, TermType.CodeList type) {
        return CODE_TEXTS.computeIfAbsent(type.javaType(), any -> codes(type)).get(Math.toIntExact((Long) key));
    }

    private static List<String> codes(TermType.CodeList type) {
        Map<String, Long> names = type.codes().stream()
                .flatMap(code ->
                        Stream.of(code.label(), code.code()).map(French::fold).distinct())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        return type.codes().stream()
                .map(code -> names.get(French.fold(code.label())) == UNIT ? code.label() : code.code())
                .map(name -> needsQuotes(name) ? Quotes.quote(name) : name)
                .toList();
    }

    private static boolean needsQuotes(String text) {
        return text.isEmpty()
                || !French.strip(text).equals(text)
                || text.indexOf(';') >= 0
                || text.charAt(0) == '"'
                || "=≠!".indexOf(text.charAt(0)) >= 0
                || Comparison.startsWithSign(text)
                || NamedCondition.startsWithExcept(text)
                || Keyword.condition(text).isPresent()
                || TextNames.needsQuotes(text);
    }

    private static String range(Condition.Between between, TermType type) {
        if (type instanceof TermType.Date) {
            return dates(between, type);
        }
        TermType.Decimal decimal = (TermType.Decimal) type;
        boolean above = isJustBeside(between.min(), between.min() - UNIT, decimal);
        boolean below = isJustBeside(between.max(), between.max() + UNIT, decimal);
        String low = bound(above ? between.min() - UNIT : between.min(), decimal);
        String high = bound(below ? between.max() + UNIT : between.max(), decimal);
        if (between.min() == Long.MIN_VALUE) {
            return (below ? "< " : "≤ ") + high;
        }
        if (between.max() == Long.MAX_VALUE) {
            return (above ? "> " : "≥ ") + low;
        }
        return above || below || between.min() == between.max()
                ? (above ? "]" : "[") + low + " ; " + high + (below ? "[" : "]")
                : "de " + low + " à " + high;
    }

    private static String bound(long key, TermType.Decimal type) {
        return key == Long.MIN_VALUE || key == Long.MAX_VALUE ? "" : type.format(key);
    }

    /** Whether the bound is one step from a whole number, which people would rather write with an open end. */
    private static boolean isJustBeside(long bound, long neighbour, TermType.Decimal type) {
        long step = BigDecimal.ONE.movePointRight(type.scale()).longValueExact();
        return bound != Long.MIN_VALUE
                && bound != Long.MAX_VALUE
                && step > UNIT
                && neighbour % step == 0
                && !Objects.equals(bound % step, 0L);
    }

    private static String dates(Condition.Between between, TermType type) {
        if (between.min() == Long.MIN_VALUE) {
            return "jusqu'au " + type.format(between.max());
        }
        if (between.max() == Long.MAX_VALUE) {
            return "à partir du " + type.format(between.min());
        }
        return "du " + type.format(between.min()) + " au " + type.format(between.max());
    }
}
