package fr.dgfip.bareme.ruleset;

import fr.dgfip.bareme.decision.CanonicalJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Compares what a test case expects with what was decided. Lists of values are compared without regard to order, decimals
 * by value and all spaces as one, because a cell says none of these; lists of records line by line, as their sheet writes
 * them; reasons as sets of codes, because a case names a reason once even when two facts gave it.
 */
public final class CaseComparison {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final CaseWords words;
    private final List<CaseCheck> checks = new ArrayList<>();

    private CaseComparison(CaseWords words) {
        this.words = words;
    }

    /**
     * Everything the case expects beside what was obtained, sorted by pointer, reasons last.
     *
     * @param outcome the outcome decided, as canonical JSON
     * @param reasons codes of the reasons given, in any order
     */
    public static List<CaseCheck> checks(
            TestCase expected, byte[] outcome, Collection<String> reasons, CaseWords words) {
        CaseComparison comparison = new CaseComparison(words);
        comparison.compare("", expected.expected(), CanonicalJson.tree(outcome));
        expected.reasons().ifPresent(codes -> comparison.compareReasons(codes, reasons));
        return comparison.checks;
    }

    private void compareReasons(List<String> codes, Collection<String> reasons) {
        new TreeSet<>(codes)
                .stream().filter(reasons::contains).forEach(code -> reason(Optional.of(code), Optional.of(code)));
        difference(codes, reasons).forEach(code -> reason(Optional.of(code), Optional.empty()));
        difference(reasons, codes).forEach(code -> reason(Optional.empty(), Optional.of(code)));
    }

    private void reason(Optional<String> expected, Optional<String> obtained) {
        checks.add(new CaseCheck(CaseCheck.REASONS, CaseCheck.REASONS, expected, obtained, expected.equals(obtained)));
    }

    private void check(String place, String expected, Optional<String> obtained, boolean holds) {
        checks.add(new CaseCheck(place, words.place(place), Optional.of(expected), obtained, holds));
    }

    private void compare(String place, Map<String, Object> expected, Object tree) {
        new TreeMap<>(expected).forEach((pointer, value) -> {
            Optional<Object> obtained = at(tree, pointer);
            if (isRecords(value) && obtained.filter(List.class::isInstance).isPresent()) {
                compare(place + pointer, (List<?>) value, (List<?>) obtained.get());
            } else {
                check(
                        place + pointer,
                        show(place + pointer, value),
                        obtained.map(found -> show(place + pointer, found)),
                        holds(value, obtained));
            }
        });
    }

    private static boolean isRecords(Object value) {
        return value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map;
    }

    @SuppressWarnings("unchecked")
    private void compare(String place, List<?> expected, List<?> obtained) {
        if (expected.size() != obtained.size()) {
            check(place, count(expected), Optional.of(count(obtained)), false);
        }
        for (int i = 0; i < Math.min(expected.size(), obtained.size()); i++) {
            compare(place + "/" + i, (Map<String, Object>) expected.get(i), obtained.get(i));
        }
    }

    private static String count(List<?> lines) {
        return lines.size() + (lines.size() > 1 ? " lignes" : " ligne");
    }

    private static boolean holds(Object expected, Optional<Object> obtained) {
        return expected.equals(TestCase.ABSENT)
                ? obtained.isEmpty()
                : obtained.filter(found -> same(expected, found)).isPresent();
    }

    private static Collection<String> difference(Collection<String> from, Collection<String> without) {
        TreeSet<String> left = new TreeSet<>(from);
        left.removeAll(new TreeSet<>(without));
        return left;
    }

    private static Optional<Object> at(Object tree, String pointer) {
        Optional<Object> found = Optional.of(tree);
        for (String step : pointer.substring(1).split("/")) {
            String name = step.replace("~1", "/").replace("~0", "~");
            found = found.flatMap(value -> member(value, name));
        }
        return found;
    }

    private static Optional<Object> member(Object value, String name) {
        if (value instanceof Map<?, ?> map) {
            return Optional.ofNullable(map.get(name));
        }
        return value instanceof List<?> list && name.matches("\\d{1,4}") && Integer.parseInt(name) < list.size()
                ? Optional.of(list.get(Integer.parseInt(name)))
                : Optional.empty();
    }

    private static boolean same(Object expected, Object obtained) {
        if (expected instanceof List<?> left && obtained instanceof List<?> right) {
            return sortedTexts(left).equals(sortedTexts(right));
        }
        if (expected instanceof Number left && obtained instanceof Number right) {
            return left.longValue() == right.longValue();
        }
        if (expected instanceof String left && obtained instanceof String right) {
            return plainSpaces(left).equals(plainSpaces(right)) || sameDecimal(left, right);
        }
        return expected.equals(obtained);
    }

    /** A keyboard has one space; a sentence written here has others, which look the same. */
    private static String plainSpaces(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    /** One of the two has a point: two texts of digits, such as postal codes, are no decimals. */
    private static boolean sameDecimal(String left, String right) {
        Predicate<String> decimal = DECIMAL.asMatchPredicate();
        Predicate<String> number = NUMBER.asMatchPredicate();
        return number.test(left)
                && number.test(right)
                && (decimal.test(left) || decimal.test(right))
                && new BigDecimal(left).compareTo(new BigDecimal(right)) == 0;
    }

    private static List<String> sortedTexts(List<?> values) {
        return values.stream().map(String::valueOf).sorted().toList();
    }

    private String show(String pointer, Object value) {
        if (value.equals(TestCase.ABSENT)) {
            return "rien";
        }
        return isRecords(value) ? count((List<?>) value) : words.value(pointer, value);
    }
}
