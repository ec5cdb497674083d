package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.Euros;
import java.math.BigDecimal;

/**
 * The figures of the workbook that an examination reads.
 *
 * @param rate percentage points
 * @param restitution excess of an affair from which it is given back
 * @param collection sum missing above which a collection title may be issued
 * @param ceiling refund above which an agent decides
 * @param automaticRefunds refunds that one vehicle may get without an agent
 * @param claimYears years after that of the payment in which a claim may come
 */
public record Thresholds(
        BigDecimal rate, Euros restitution, Euros collection, Euros ceiling, int automaticRefunds, int claimYears) {}
