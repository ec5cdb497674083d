package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.vocabulary.Term;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Why one recommended action comes before the next. */
public record Comparison(
        @Term("Première action") String before,
        @Term("Action suivante") String after,

        @Term(value = "Écart", unit = "points", scale = 1) BigDecimal gap,

        @Term("Pourquoi") String why) {
    static Comparison of(Candidate first, Candidate second) {
        BigDecimal gap = first.score().total().subtract(second.score().total());
        return new Comparison(first.code(), second.code(), gap, why(first, second, gap));
    }

    private static String why(Candidate first, Candidate second, BigDecimal gap) {
        String order = "« " + first.entry().label() + " » ("
                + points(first.score().total()) + ") avant « "
                + second.entry().label() + " » (" + points(second.score().total()) + ") : ";
        Map<String, BigDecimal> differences = differences(first, second);
        if (gap.signum() == 0) {
            return order + "à égalité de points, l'ordre du catalogue décide.";
        }
        String inFavour = told(differences, 1);
        String against = told(differences, -1);
        BigDecimal sum = differences.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        String held = sum.compareTo(gap) == 0 ? "" : " (le score est tenu entre 0 et 100)";
        if (inFavour.isEmpty()) {
            return order + "le score est tenu entre 0 et 100.";
        }
        return order + inFavour + (against.isEmpty() ? "" : ", malgré " + against) + held + ".";
    }

    /** What rows of one label add to the first beyond the second: together the gap, unless a score is held within 0 and 100. */
    private static Map<String, BigDecimal> differences(Candidate first, Candidate second) {
        Map<String, BigDecimal> differences = new LinkedHashMap<>();
        first.score().parts().forEach(part -> differences.merge(part.label(), part.points(), BigDecimal::add));
        second.score()
                .parts()
                .forEach(part -> differences.merge(part.label(), part.points().negate(), BigDecimal::add));
        return differences;
    }

    private static String told(Map<String, BigDecimal> differences, int sign) {
        Comparator<Map.Entry<String, BigDecimal>> largest = Comparator.comparing(
                        (Map.Entry<String, BigDecimal> entry) ->
                                entry.getValue().abs())
                .reversed();
        return differences.entrySet().stream()
                .filter(entry -> entry.getValue().signum() == sign)
                .sorted(largest)
                .map(entry -> entry.getKey() + " " + signed(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String signed(BigDecimal points) {
        return (points.signum() > 0 ? "+" : "") + points(points);
    }

    private static String points(BigDecimal points) {
        return points.toPlainString().replace('.', ',');
    }
}
