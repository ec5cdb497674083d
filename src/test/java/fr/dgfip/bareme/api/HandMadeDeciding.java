package fr.dgfip.bareme.api;

import fr.dgfip.bareme.deciding.Answer;
import fr.dgfip.bareme.deciding.Deciding;
import fr.dgfip.bareme.deciding.Question;
import fr.dgfip.bareme.decision.Decision;
import fr.dgfip.bareme.decision.TrialRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Answers by the reference of the request, later and on another thread, as the journal would. */
@Alternative
@ApplicationScoped
public class HandMadeDeciding implements Deciding {
    private final Map<String, Kept> byKey = new ConcurrentHashMap<>();

    @Override
    public CompletionStage<Answer> ask(Question question) {
        String reference = ((TrialRequest) question.request()).reference();
        if (reference.equals("BG0001")) {
            throw new IllegalStateException("secret of the stack");
        }
        Answer answer = answer(reference, question);
        return CompletableFuture.supplyAsync(
                () -> {
                    if (reference.equals("BG0002")) {
                        throw new IllegalStateException("secret of the stack");
                    }
                    return answer;
                },
                CompletableFuture.delayedExecutor(2, TimeUnit.MILLISECONDS));
    }

    private Answer answer(String reference, Question question) {
        return switch (reference) {
            case "NV0001" -> new Answer.NoVersion("essai", question.asOf().orElse(LocalDate.of(2026, 11, 20)));
            case "UD0001" ->
                new Answer.Undecided(
                        new Decision.Undecided("no-outcome", "Aucune règle ne conclut pour cette demande."));
            case "UN0001" -> new Answer.Unavailable(7, Answer.Unavailable.Cause.JOURNAL);
            default -> decided(question);
        };
    }

    private Answer decided(Question question) {
        if (question.dryRun()) {
            return new Answer.Tried(envelope("essai à blanc", question));
        }
        UUID id = UUID.randomUUID();
        Kept mine = new Kept(question.request(), new Answer.Recorded(id, envelope(id.toString(), question), false));
        Kept first = question.idempotencyKey()
                .map(key -> byKey.computeIfAbsent(question.caller() + ' ' + key, any -> mine))
                .orElse(mine);
        if (!first.request().equals(question.request())) {
            return new Answer.KeyReused(question.idempotencyKey().orElseThrow());
        }
        return first == mine
                ? mine.answer()
                : new Answer.Recorded(first.answer().id(), first.answer().body(), true);
    }

    private record Kept(Record request, Answer.Recorded answer) {}

    private static byte[] envelope(String id, Question question) {
        String text = "{\"id\": \"%s\",  \"caller\": \"%s\", \"asOf\": \"%s\", \"purpose\": \"%s\", \"thread\": \"%s\"}"
                .formatted(
                        id,
                        question.caller(),
                        question.asOf().map(LocalDate::toString).orElse(""),
                        question.purpose().orElse(""),
                        Thread.currentThread().getName());
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
