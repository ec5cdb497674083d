package fr.dgfip.bareme.ruleset;

import fr.dgfip.bareme.kernel.CellRef;
import fr.dgfip.bareme.kernel.LegalPeriod;
import fr.dgfip.bareme.vocabulary.ParameterKey;

/**
 * A value of a parameter over a period.
 *
 * @param value of the Java type of the key's term type
 * @param cell the cell that holds the value
 */
public record ParameterValue(ParameterKey key, Object value, LegalPeriod period, String legalBasis, CellRef cell) {}
