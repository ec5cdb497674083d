package fr.dgfip.bareme.ruleset.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class VersionTimelineTest {
    private static final LocalDate EPOCH = LocalDate.of(2022, 1, 1);

    /** Numbers grow with the instant they became known, as they do when versions are imported. */
    @Property(tries = 300)
    void knownNowIsKnownAtTheLastInstant(@ForAll long seed) {
        Random random = new Random(seed);
        List<VersionSummary> versions = new ArrayList<>();
        for (int number = 1; number <= random.nextInt(9); number++) {
            versions.add(version(number, random.nextInt(5), number));
        }
        VersionTimeline timeline = new VersionTimeline(versions);
        List<VersionSummary> current = timeline.current();
        for (int day = 0; day < 6; day++) {
            LocalDate asOf = EPOCH.plusDays(day);
            assertThat(timeline.inForce(asOf, Instant.MAX))
                    .isEqualTo(current.stream()
                            .filter(version -> !version.effectiveFrom().isAfter(asOf))
                            .max(Comparator.comparing(VersionSummary::effectiveFrom)));
        }
    }

    @Test
    void theLatestLegalDateWinsThenTheHighestNumberAmongWhatWasKnown() {
        VersionSummary first = version(1, 0, 0);
        VersionSummary next = version(2, 10, 5);
        VersionSummary correction = version(3, 0, 8);
        VersionTimeline timeline = new VersionTimeline(List.of(correction, first, next));

        assertThat(inForce(timeline, -1, 9)).isEmpty();
        assertThat(inForce(timeline, 0, 7)).contains(first);
        assertThat(inForce(timeline, 0, 8)).contains(correction);
        assertThat(inForce(timeline, 9, 8)).contains(correction);
        assertThat(inForce(timeline, 10, 4)).contains(first);
        assertThat(inForce(timeline, 10, 9)).contains(next);
        assertThat(timeline.current()).containsExactly(correction, next);
        assertThat(timeline.all()).containsExactly(first, next, correction);
    }

    @Test
    void whatWasApprovedLastWinsThoughItsNumberIsLower() {
        VersionTimeline timeline = new VersionTimeline(List.of(version(2, 0, 5), version(1, 0, 6)));

        assertThat(inForce(timeline, 0, 5)).map(VersionSummary::number).contains(2);
        assertThat(inForce(timeline, 0, 6)).map(VersionSummary::number).contains(1);
        assertThat(timeline.current()).extracting(VersionSummary::number).containsExactly(1);
    }

    @Test
    void anApprovalThatEndedCountsUntilThen() {
        VersionSummary first = version(1, 0, 0);
        VersionSummary suspended = version(2, 10, 1, Optional.of(5));
        VersionSummary again = version(2, 12, 8);
        VersionTimeline timeline = new VersionTimeline(List.of(first, suspended, again));

        assertThat(inForce(timeline, 10, 4)).contains(suspended);
        assertThat(inForce(timeline, 10, 5)).contains(first);
        assertThat(inForce(timeline, 12, 8)).contains(again);
        assertThat(timeline.current()).containsExactly(first, again);
        assertThat(timeline.byNumber(2)).contains(again);
    }

    private static Optional<VersionSummary> inForce(VersionTimeline timeline, int day, int second) {
        return timeline.inForce(EPOCH.plusDays(day), Instant.ofEpochSecond(second));
    }

    private static VersionSummary version(int number, int day, int second) {
        return version(number, day, second, Optional.empty());
    }

    private static VersionSummary version(int number, int day, int second, Optional<Integer> end) {
        return new VersionSummary(
                "t", number, "00", EPOCH.plusDays(day), Instant.ofEpochSecond(second), end.map(Instant::ofEpochSecond));
    }
}
