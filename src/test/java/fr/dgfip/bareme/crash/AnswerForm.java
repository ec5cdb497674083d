package fr.dgfip.bareme.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a caller may rely on in any answer, whatever the service goes through. */
final class AnswerForm {
    private static final int UNAVAILABLE = 503;
    private static final Set<Integer> STATUSES = Set.of(200, HistoryEvent.CREATED, 422, UNAVAILABLE);
    /** Of a stack trace, of the database driver, of SQL. */
    private static final Pattern INNARDS =
            Pattern.compile("Exception|\\bat [a-z]+\\.|org\\.postgresql|SQLSTATE|io\\.quarkus|INSERT INTO");

    private static final ObjectMapper JSON = new ObjectMapper();

    private AnswerForm() {}

    /** The id of the decision in a body, if there is one. */
    static Optional<String> decision(byte[] body) {
        try {
            return Optional.ofNullable(JSON.readTree(body).get("id")).map(JsonNode::textValue);
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }

    /** What is wrong with an answer to a well-formed call, if anything is. */
    static Optional<String> fault(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (!STATUSES.contains(status)) {
            return Optional.of("status " + status + ": " + text(answer));
        }
        if (status < 300) {
            return success(answer, type);
        }
        if (!type.startsWith("application/problem+json")) {
            return Optional.of("an error as " + type + ": " + text(answer));
        }
        if (!says(answer.body(), status)) {
            return Optional.of("a problem that does not say " + status + ": " + text(answer));
        }
        if (INNARDS.matcher(text(answer)).find()) {
            return Optional.of("a problem with innards: " + text(answer));
        }
        if (status == UNAVAILABLE && answer.headers().firstValue("Retry-After").isEmpty()) {
            return Optional.of("503 without Retry-After");
        }
        return Optional.empty();
    }

    private static Optional<String> success(HttpResponse<byte[]> answer, String type) {
        Optional<String> decision = decision(answer.body());
        if (!type.startsWith("application/json") || decision.isEmpty()) {
            return Optional.of("a success that is no decision: " + text(answer));
        }
        boolean located = answer.headers()
                .firstValue("Location")
                .filter(address -> address.endsWith(decision.get()))
                .isPresent();
        return answer.statusCode() == HistoryEvent.CREATED && !located
                ? Optional.of("201 without the address of its record")
                : Optional.empty();
    }

    private static boolean says(byte[] problem, int status) {
        try {
            return JSON.readTree(problem).path("status").asInt() == status;
        } catch (IOException noJson) {
            return false;
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
