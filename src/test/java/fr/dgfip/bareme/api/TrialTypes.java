package fr.dgfip.bareme.api;

import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.decision.TrialType;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** One decision type, with an answer for its sample. */
@Alternative
@Dependent
public class TrialTypes {
    @Produces
    @Singleton
    DecisionTypes types() {
        return new DecisionTypes(List.of(new TrialType()));
    }

    @Produces
    @Singleton
    ExampleAnswers answers() {
        return TrialTypes::answer;
    }

    private static Optional<String> answer(DecisionType<?, ?> type, DecisionType.Sample sample) {
        return Optional.of("{\"id\": \"exemple\", \"type\": \"" + type.name() + "\"}");
    }
}
