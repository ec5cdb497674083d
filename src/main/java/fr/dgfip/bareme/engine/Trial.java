package fr.dgfip.bareme.engine;

import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.vocabulary.TableInput;
import java.util.List;

/**
 * A decision and what its tables were asked.
 *
 * @param inputs the facts the tables were asked about, in the order asked
 */
public record Trial(Decision decision, List<TableInput> inputs) {
    public Trial {
        inputs = List.copyOf(inputs);
    }
}
