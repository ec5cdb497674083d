package fr.dgfip.bareme.deciding;

import fr.dgfip.bareme.decision.Automation;
import fr.dgfip.bareme.decision.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The answer as callers get it, written as canonical JSON.
 *
 * @param id empty for a try: there is no record to name
 * @param dryRun {@code true} for a try, empty for a decision
 * @param notice what the law wants said to whom it concerns (CRPA art. L. 311-3-1)
 */
public record Envelope(
        Optional<UUID> id,
        Optional<Boolean> dryRun,
        String type,
        Record outcome,
        List<Reason> reasons,
        RuleSetReference ruleSet,
        EngineReference engine,
        LocalDate asOf,
        Instant decidedAt,
        Automation automation,
        String notice,
        Optional<Links> links) {

    /** The version that decided. */
    public record RuleSetReference(int version, String sha256, LocalDate effectiveFrom) {}

    /** The build of the service and the hash of the DRL of the type. */
    public record EngineReference(String build, String rulesSha256) {}

    /** Where the record is to be found. */
    public record Links(String self, String replay) {
        static Links of(UUID id) {
            return new Links("/api/v1/journal/" + id, "/api/v1/journal/" + id + "/replay");
        }
    }
}
