package fr.dgfip.bareme.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.CanonicalJson;
import fr.dgfip.bareme.ruleset.ContentJson;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.ruleset.diff.Difference;
import fr.dgfip.bareme.ruleset.diff.Difference.Kind;
import fr.dgfip.bareme.ruleset.diff.RuleSetDiff;
import fr.dgfip.bareme.ruleset.diff.ThreeWayDiff;
import fr.dgfip.bareme.table.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RuleSetComparisonPropertiesTest {
    private static final int TRIES = 300;

    @Property(tries = TRIES)
    void nothingDiffersFromItself(@ForAll long seed, @ForAll @IntRange(max = 6) int changes) {
        assertThat(between(RandomChanges.of(seed, changes), RandomChanges.of(seed, changes)))
                .isEqualTo(new RuleSetDiff(List.of()));
    }

    @Property(tries = TRIES)
    void hashesAreEqualExactlyWhenNothingOfTheContentDiffers(
            @ForAll long one, @ForAll long other, @ForAll @IntRange(max = 3) int changes) {
        RuleSet before = RandomChanges.of(one, changes);
        RuleSet after = RandomChanges.of(other, changes);

        assertThat(between(before, after).isSameContent())
                .isEqualTo(hash(before).equals(hash(after)));
    }

    @Property(tries = TRIES)
    void theDifferenceBackIsTheDifferenceMirrored(
            @ForAll long one, @ForAll long other, @ForAll @IntRange(max = 6) int changes) {
        RuleSet before = RandomChanges.of(one, changes);
        RuleSet after = RandomChanges.of(other, changes);
        RuleSetDiff there = between(before, after);
        RuleSetDiff back = between(after, before);

        assertThat(facts(there, Kind.CELL_CHANGED, false)).isEqualTo(facts(back, Kind.CELL_CHANGED, true));
        assertThat(facts(there, Kind.LINE_ADDED, false)).isEqualTo(facts(back, Kind.LINE_REMOVED, true));
        assertThat(facts(there, Kind.COLUMN_ADDED, false)).isEqualTo(facts(back, Kind.COLUMN_REMOVED, true));
        assertThat(count(there, Kind.LINE_MOVED)).isEqualTo(count(back, Kind.LINE_MOVED));
    }

    @Property(tries = TRIES)
    void rowsThatAreNeitherAddedNorMovedKeepTheirOrder(
            @ForAll long one, @ForAll long other, @ForAll @IntRange(max = 6) int changes) {
        RuleSet before = RandomChanges.of(one, changes);
        RuleSet after = RandomChanges.of(other, changes);
        RuleSetDiff diff = between(before, after);
        List<String> touched = diff.differences().stream()
                .filter(found -> found.kind() != Kind.CELL_CHANGED)
                .flatMap(found -> found.line().stream())
                .toList();

        assertThat(ids(after, id -> !touched.contains(id))).isEqualTo(ids(before, id -> !touched.contains(id)));
        assertThat(ids(after, id -> true))
                .hasSize(ids(before, id -> true).size()
                        + (int) diff.differences().stream()
                                .filter(RuleSetComparisonPropertiesTest::inGrid)
                                .mapToInt(found -> found.kind() == Kind.LINE_ADDED
                                        ? 1
                                        : found.kind() == Kind.LINE_REMOVED ? -1 : 0)
                                .sum());
    }

    @Property(tries = TRIES)
    void everyChangeOfTwoVersionsIsToldOnceOnEachSide(
            @ForAll long one, @ForAll long other, @ForAll @IntRange(max = 4) int changes) {
        RuleSet base = RandomChanges.of(one, 0);
        RuleSet mine = RandomChanges.of(one, changes);
        RuleSet theirs = RandomChanges.of(other, changes);
        ThreeWayDiff diff = RuleSetComparison.between(Fixture.VOCABULARY, base, mine, theirs);

        Stream<Difference> my = Stream.of(
                        diff.mine().stream(),
                        diff.both().stream(),
                        diff.conflicts().stream().map(ThreeWayDiff.Conflict::mine))
                .flatMap(found -> found)
                .distinct();
        Stream<Difference> their = Stream.concat(
                        diff.theirs().stream(), diff.conflicts().stream().map(ThreeWayDiff.Conflict::theirs))
                .distinct();
        assertThat(my).containsExactlyInAnyOrderElementsOf(between(base, mine).differences());
        assertThat(their.count() + diff.both().size())
                .isEqualTo(between(base, theirs).differences().size());
    }

    @Property(tries = TRIES)
    void aConflictIsOneFromEitherSide(@ForAll long one, @ForAll long other) {
        RuleSet base = RandomChanges.of(one, 0);
        RuleSet mine = RandomChanges.of(one, 3);
        RuleSet theirs = RandomChanges.of(other, 3);

        assertThat(RuleSetComparison.between(Fixture.VOCABULARY, base, mine, theirs)
                        .conflicts())
                .hasSameSizeAs(RuleSetComparison.between(Fixture.VOCABULARY, base, theirs, mine)
                        .conflicts());
    }

    @Property(tries = 50)
    void everyDifferenceIsCanonicalJson(@ForAll long one, @ForAll long other) {
        RuleSetDiff diff = between(RandomChanges.of(one, 6), RandomChanges.of(other, 6));

        assertThat(CanonicalJson.bytes(diff))
                .isEqualTo(CanonicalJson.bytes(between(RandomChanges.of(one, 6), RandomChanges.of(other, 6))));
    }

    private static RuleSetDiff between(RuleSet before, RuleSet after) {
        return RuleSetComparison.between(Fixture.VOCABULARY, before, after);
    }

    private static String hash(RuleSet ruleSet) {
        return ContentJson.write(ruleSet).sha256();
    }

    private static boolean inGrid(Difference difference) {
        return difference.sheet().equals(Fixture.GRID.title());
    }

    private static long count(RuleSetDiff diff, Kind kind) {
        return diff.differences().stream().filter(found -> found.kind() == kind).count();
    }

    private static List<String> facts(RuleSetDiff diff, Kind kind, boolean mirrored) {
        return diff.differences().stream()
                .filter(found -> found.kind() == kind)
                .map(found -> Objects.toString(List.of(
                        found.sheet(),
                        found.line(),
                        found.column(),
                        mirrored ? found.after() : found.before(),
                        mirrored ? found.before() : found.after(),
                        found.cells(),
                        mirrored ? found.afterCell() : found.beforeCell(),
                        mirrored ? found.beforeCell() : found.afterCell(),
                        found.inContent())))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static List<String> ids(RuleSet ruleSet, Predicate<String> kept) {
        return ruleSet.tables().get(0).rows().stream().map(Row::id).filter(kept).toList();
    }
}
