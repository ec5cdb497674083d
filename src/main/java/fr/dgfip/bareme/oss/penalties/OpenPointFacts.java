package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;

/**
 * An open point that mattered: read otherwise, the answer would be another. Legal date: that of the decision.
 *
 * @param retained the reading of the workbook
 * @param otherwise what the other reading would give
 */
public record OpenPointFacts(@Term("Point ouvert") OpenPoint point, String retained, String otherwise)
        implements TableInput {}
