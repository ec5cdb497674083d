package fr.dgfip.bareme.ruleset.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What two versions made of the same one: theirs was approved while mine was being written.
 *
 * @param conflicts what both changed, each otherwise
 * @param mine what only mine changed
 * @param theirs what only theirs changed
 * @param both what both changed alike
 */
public record ThreeWayDiff(
        List<Conflict> conflicts, List<Difference> mine, List<Difference> theirs, List<Difference> both) {
    public ThreeWayDiff {
        conflicts = List.copyOf(conflicts);
        mine = List.copyOf(mine);
        theirs = List.copyOf(theirs);
        both = List.copyOf(both);
    }

    /** Two changes of which one alone can stand. */
    public record Conflict(Difference mine, Difference theirs, String sentence) {}

    public static ThreeWayDiff of(List<ComparedSheet> base, List<ComparedSheet> mine, List<ComparedSheet> theirs) {
        return of(RuleSetDiff.of(base, mine), RuleSetDiff.of(base, theirs));
    }

    private static ThreeWayDiff of(RuleSetDiff mine, RuleSetDiff theirs) {
        Map<List<Object>, List<Difference>> myLines = byLine(mine);
        Map<List<Object>, List<Difference>> theirLines = byLine(theirs);
        List<Conflict> conflicts = new ArrayList<>();
        List<Difference> onlyMine = new ArrayList<>();
        List<Difference> both = new ArrayList<>();
        for (Difference my : mine.differences()) {
            List<Difference> touching = touching(my, theirLines);
            if (touching.isEmpty()) {
                onlyMine.add(my);
            } else if (touching.stream().anyMatch(my::sameChange)) {
                both.add(my);
            } else {
                touching.forEach(their -> conflicts.add(new Conflict(my, their, sentence(my, their))));
            }
        }
        List<Difference> onlyTheirs = theirs.differences().stream()
                .filter(their -> touching(their, myLines).isEmpty())
                .toList();
        return new ThreeWayDiff(conflicts, onlyMine, onlyTheirs, both);
    }

    private static Map<List<Object>, List<Difference>> byLine(RuleSetDiff diff) {
        return diff.differences().stream().collect(Collectors.groupingBy(ThreeWayDiff::line));
    }

    private static List<Difference> touching(Difference difference, Map<List<Object>, List<Difference>> lines) {
        return lines.getOrDefault(line(difference), List.of()).stream()
                .filter(difference::touches)
                .toList();
    }

    private static List<Object> line(Difference difference) {
        return List.of(difference.sheet(), difference.line());
    }

    private static String sentence(Difference mine, Difference theirs) {
        return "votre version : " + mine.sentence() + " ; l'autre version : " + theirs.sentence();
    }
}
