package fr.dgfip.bareme.journal;

import java.time.LocalDate;

/**
 * The legal date of a decision.
 *
 * @param given whether the caller gave it; else it is the reference date of the request type
 */
public record AsOf(LocalDate date, boolean given) {}
