package fr.dgfip.bareme.api;

import fr.dgfip.bareme.decision.DecisionType;
import java.util.Optional;

/**
 * Answers to the samples of the decision types, for the API description: a bean, if there is one, is asked once per
 * sample when the description is made.
 */
@FunctionalInterface
public interface ExampleAnswers {
    /** The envelope as JSON text; empty when there is none to show. */
    Optional<String> answer(DecisionType<?, ?> type, DecisionType.Sample sample);
}
