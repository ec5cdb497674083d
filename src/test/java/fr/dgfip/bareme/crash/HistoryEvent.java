package fr.dgfip.bareme.crash;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;

/** A line of a client's history. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = HistoryEvent.Sent.class, name = "sent"),
    @JsonSubTypes.Type(value = HistoryEvent.Answered.class, name = "answered"),
    @JsonSubTypes.Type(value = HistoryEvent.Failed.class, name = "failed")
})
sealed interface HistoryEvent {
    int CREATED = 201;

    String key();

    int attempt();

    /** Written before the first byte leaves. */
    record Sent(String key, int attempt, int replica) implements HistoryEvent {}

    /**
     * @param decision the id in the answer, if there is one
     * @param sha256 of the bytes of the body
     * @param fault what is wrong with the form of the answer, see {@link AnswerForm}
     */
    record Answered(
            String key,
            int attempt,
            int replica,
            int status,
            Optional<String> decision,
            String sha256,
            long milliseconds,
            Optional<String> fault)
            implements HistoryEvent {
        boolean acknowledges() {
            return status == CREATED;
        }
    }

    /** No answer came: the client cannot know what became of its request. */
    record Failed(String key, int attempt, int replica, String error, long milliseconds) implements HistoryEvent {}
}
