package fr.dgfip.bareme.journal;

import java.util.Optional;

/** A content spread over the columns it is stored in, and back. */
record ContentColumns(
        Optional<AsOf> asOf,
        Optional<Bytes> request,
        Optional<Bytes> outcome,
        Optional<Bytes> reasons,
        Optional<Bytes> trace,
        Optional<Bytes> payload) {

    static ContentColumns of(JournalContent content) {
        if (content instanceof JournalContent.Decision decision) {
            return new ContentColumns(
                    decision.legalDate(),
                    Optional.of(decision.request()),
                    Optional.of(decision.outcome()),
                    Optional.of(decision.reasons()),
                    Optional.of(decision.trace()),
                    Optional.empty());
        }
        JournalContent.RuleSetEvent event = (JournalContent.RuleSetEvent) content;
        Optional<Bytes> none = Optional.empty();
        return new ContentColumns(event.legalDate(), none, none, none, none, Optional.of(event.payload()));
    }

    /**
     * @throws java.util.NoSuchElementException when a column the kind needs is empty
     * @throws IllegalArgumentException when the kind is unknown
     */
    JournalContent toContent(int kind) {
        if (kind == JournalContent.Decision.KIND) {
            return new JournalContent.Decision(
                    asOf.orElseThrow(),
                    request.orElseThrow(),
                    outcome.orElseThrow(),
                    reasons.orElseThrow(),
                    trace.orElseThrow());
        }
        if (kind == JournalContent.RuleSetEvent.KIND) {
            return new JournalContent.RuleSetEvent(payload.orElseThrow());
        }
        throw new IllegalArgumentException("genre d'enregistrement inconnu : " + kind);
    }
}
