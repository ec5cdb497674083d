package fr.dgfip.bareme.journal;

import java.time.LocalDate;

/**
 * What was asked in one decision.
 *
 * @param json canonical JSON, shared
 * @param asOf legal date it was decided for
 */
public record RecordedRequest(byte[] json, LocalDate asOf) {}
