package fr.dgfip.bareme.ruleset.shipped;

import fr.dgfip.bareme.decision.DecisionType;
import java.time.LocalDate;

/**
 * A workbook found in the folder.
 *
 * @param name path within the folder, {@code quitus/2022-08-01.xlsx}
 */
record ShippedFile(DecisionType<?, ?> type, LocalDate effectiveFrom, String name, byte[] bytes) {}
