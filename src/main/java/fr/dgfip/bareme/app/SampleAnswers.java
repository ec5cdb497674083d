package fr.dgfip.bareme.app;

import fr.dgfip.bareme.api.ExampleAnswers;
import fr.dgfip.bareme.deciding.Answer;
import fr.dgfip.bareme.deciding.Deciding;
import fr.dgfip.bareme.deciding.Question;
import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.Reading;
import fr.dgfip.bareme.decision.RequestReader;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Real answers to the samples, tried under the rule set in force. */
@Singleton
@Unremovable // the API description looks it up by hand
class SampleAnswers implements ExampleAnswers {
    private final Deciding deciding;

    SampleAnswers(Deciding deciding) {
        this.deciding = deciding;
    }

    @Override
    public Optional<String> answer(DecisionType<?, ?> type, DecisionType.Sample sample) {
        byte[] json = sample.json().getBytes(StandardCharsets.UTF_8);
        if (!(RequestReader.read(type, json) instanceof Reading.Valid<?> valid)) {
            throw new IllegalStateException(
                    "the sample " + sample.name() + " of " + type.name() + " is no valid request");
        }
        Question question = new Question(
                type, valid.request(), Optional.empty(), "openapi", Optional.empty(), Optional.empty(), true);
        Answer answer = deciding.ask(question).toCompletableFuture().join();
        return answer instanceof Answer.Tried tried
                ? Optional.of(new String(tried.body(), StandardCharsets.UTF_8))
                : Optional.empty();
    }
}
