package fr.dgfip.bareme.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/**
 * What a client was answered, and under which version it says so.
 *
 * @param sent nanoseconds of this machine's ticks when the call left
 * @param answered the same when the answer was there
 * @param mark the value in the outcome that tells the contents apart
 * @param error what came instead of a decision; empty for a decision
 */
record SeenDecision(int replica, long sent, long answered, int version, String sha256, int mark, String error) {
    private static final ObjectMapper JSON = new ObjectMapper();

    boolean isDecision() {
        return error.isEmpty();
    }

    static SeenDecision of(int replica, long sent, long answered, HttpResponse<byte[]> answer) throws IOException {
        if (answer.statusCode() != HistoryEvent.CREATED) {
            String error = answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8);
            return failed(replica, sent, answered, error);
        }
        JsonNode body = JSON.readTree(answer.body());
        return new SeenDecision(
                replica,
                sent,
                answered,
                body.at("/ruleSet/version").asInt(),
                body.at("/ruleSet/sha256").textValue(),
                body.at("/outcome/threshold").asInt(),
                "");
    }

    static SeenDecision failed(int replica, long sent, long answered, String error) {
        return new SeenDecision(replica, sent, answered, 0, "", 0, error);
    }
}
