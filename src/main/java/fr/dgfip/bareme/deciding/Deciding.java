package fr.dgfip.bareme.deciding;

import java.util.concurrent.CompletionStage;

/** Decides questions. Safe for any thread. */
public interface Deciding {
    /**
     * Decides on the calling thread, then completes once the decision is durably recorded; no thread waits meanwhile.
     * Completes exceptionally only for a bug.
     */
    CompletionStage<Answer> ask(Question question);
}
