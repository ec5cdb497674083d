package fr.dgfip.bareme.ruleset.versions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A step that was taken.
 *
 * @param step 1, 2, 3 … in the life of the version
 * @param from empty for the first
 * @param effectiveFrom first legal date, for a step that approves
 * @param comment why; empty where nothing needed saying
 */
public record Transition(
        int step,
        Action action,
        Optional<State> from,
        State to,
        Optional<LocalDate> effectiveFrom,
        Actor actor,
        Instant at,
        String comment) {}
