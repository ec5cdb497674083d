package fr.dgfip.bareme.ruleset.versions;

import fr.dgfip.bareme.ruleset.RuleSetVersion;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All versions by type, and those in force now with their content. Immutable: changed by swapping it whole. */
final class Snapshot {
    static final Snapshot EMPTY = new Snapshot(List.of(), summary -> {
        throw new IllegalStateException("nothing to load");
    });

    private final Map<String, VersionTimeline> timelines;
    private final Map<String, NavigableMap<LocalDate, Held>> inForce = new HashMap<>();

    Snapshot(List<VersionSummary> versions, Function<VersionSummary, Held> load) {
        this.timelines = versions.stream()
                .collect(Collectors.groupingBy(
                        VersionSummary::type, Collectors.collectingAndThen(Collectors.toList(), VersionTimeline::new)));
        timelines.forEach((type, timeline) -> {
            NavigableMap<LocalDate, Held> held = new TreeMap<>();
            timeline.current().forEach(version -> held.put(version.effectiveFrom(), load.apply(version)));
            inForce.put(type, held);
        });
    }

    /** The version in force on a legal date as known now. */
    Optional<Held> inForce(String type, LocalDate asOf) {
        return Optional.ofNullable(inForce.get(type))
                .flatMap(held -> Optional.ofNullable(held.floorEntry(asOf)))
                .map(Map.Entry::getValue);
    }

    /** A version by its summary, if it is in force on some date. */
    Optional<Held> held(VersionSummary version) {
        return inForce(version.type(), version.effectiveFrom())
                .filter(held -> held.summary().equals(version));
    }

    VersionTimeline timeline(String type) {
        return timelines.getOrDefault(type, new VersionTimeline(List.of()));
    }

    /** Versions that should be in force on some date and cannot be used. */
    List<UnusableVersion> refused(String type) {
        return inForce.getOrDefault(type, new TreeMap<>()).values().stream()
                .flatMap(held -> held.refusal().stream())
                .toList();
    }

    /** A version in memory, or why it must not be used. */
    sealed interface Held {
        VersionSummary summary();

        /** @throws UnusableVersion when it must not be used */
        RuleSetVersion version();

        /** What decides on the dates of this version, if anything can. */
        Optional<RuleSetVersion> usable();

        /** @throws UnusableVersion when nothing can decide on the dates of this version */
        default RuleSetVersion serving() {
            return usable().orElseGet(this::version);
        }

        Optional<UnusableVersion> refusal();

        record Usable(VersionSummary summary, RuleSetVersion version) implements Held {
            @Override
            public Optional<RuleSetVersion> usable() {
                return Optional.of(version);
            }

            @Override
            public Optional<UnusableVersion> refusal() {
                return Optional.empty();
            }
        }

        /** @param before what decided on its dates before it came, which stays */
        record Refused(VersionSummary summary, UnusableVersion cause, Optional<RuleSetVersion> before) implements Held {
            @Override
            public RuleSetVersion version() {
                throw cause;
            }

            @Override
            public Optional<RuleSetVersion> usable() {
                return before;
            }

            @Override
            public Optional<UnusableVersion> refusal() {
                return Optional.of(cause);
            }
        }
    }
}
