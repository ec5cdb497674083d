package fr.dgfip.bareme.ruleset;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One immutable version of a rule set.
 *
 * @param type decision type
 * @param number 1, 2, 3 … within the type
 * @param sha256 lower-case hexadecimal hash of the canonical content ({@code ContentJson})
 * @param effectiveFrom first legal date it applies to
 * @param knownFrom instant from which the service knew it
 */
public record RuleSetVersion(
        String type, int number, String sha256, LocalDate effectiveFrom, Instant knownFrom, RuleSet content) {}
