package fr.dgfip.bareme.deciding;

import fr.dgfip.bareme.decision.DecisionType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A request to be decided.
 *
 * @param request a valid request of the type
 * @param asOf legal date the caller gave; empty for the type's reference date
 * @param caller who asks, as authenticated
 * @param purpose why, in the caller's words
 * @param idempotencyKey key under which a repeated call gets the first answer
 * @param dryRun try the case: nothing is recorded, the answer is no decision
 */
public record Question(
        DecisionType<?, ?> type,
        Record request,
        Optional<LocalDate> asOf,
        String caller,
        Optional<String> purpose,
        Optional<String> idempotencyKey,
        boolean dryRun) {}
