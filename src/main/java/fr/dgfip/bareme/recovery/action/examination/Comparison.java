package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.vocabulary.Term;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why one recommended action comes before the next. */
public record Comparison(
        @Term("Première action") String before,
        @Term("Action suivante") String after,

        @Term(value = "Écart", unit = "points", scale = 1) BigDecimal gap,

        @Term("Pourquoi") String why) {
    /** More parts than these tell nothing. */
    private static final int TOLD = 3;

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
        if (inFavour.isEmpty()) {
            return order + "le score est tenu entre 0 et 100.";
        }
        return order + inFavour + (against.isEmpty() ? "" : ", malgré " + against) + ".";
    }

    /** What each row adds to the first beyond the second, by the label of the row. */
    private static Map<String, BigDecimal> differences(Candidate first, Candidate second) {
        Map<String, BigDecimal> differences = new LinkedHashMap<>();
        List<ScorePart> all = Stream.of(first, second)
                .flatMap(candidate -> candidate.score().parts().stream())
                .toList();
        for (ScorePart part : all) {
            BigDecimal difference =
                    first.score().points(part.row()).subtract(second.score().points(part.row()));
            differences.put(part.label(), difference);
        }
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
                .limit(TOLD)
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
