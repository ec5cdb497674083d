package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/**
 * A point of law that is not settled and on which the answer turns. Legal date: that of the decision.
 *
 * @param reading what the workbook chose, as it writes it
 * @param stake empty when there is no other reading to compare
 * @param otherwise what the answer would have been under the other reading, in words; empty like the stake
 */
public record OpenPointFacts(
        @Term("Point") OpenPoint point,
        @Term("Lecture retenue") String reading,
        @Term("Ce qui changerait") Optional<OpenPointStake> stake,
        String otherwise)
        implements TableInput {}
