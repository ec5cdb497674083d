package fr.dgfip.bareme.crash;

import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.journal.Digest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

/** Calls replicas as an application does, and answers with what happened. Safe for any thread. */
final class Caller {
    /** Longer than the service may take, so that a slow answer is told from none. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final List<String> REQUESTS = DecisionTypes.load().find("quitus").orElseThrow().samples().stream()
            .map(DecisionType.Sample::json)
            .toList();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final Cluster cluster;

    Caller(Cluster cluster) {
        this.cluster = cluster;
    }

    /** The same key always brings the same request. */
    HistoryEvent decide(String key, int attempt, int replica) throws InterruptedException {
        return decide(key, "", attempt, replica);
    }

    /** @param query such as {@code ?asOf=2001-01-01} */
    HistoryEvent decide(String key, String query, int attempt, int replica) throws InterruptedException {
        String body = REQUESTS.get(Math.floorMod(key.hashCode(), REQUESTS.size()));
        HttpRequest.Builder request = request(replica, "/api/v1/decisions/quitus" + query, "caller")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(request, key, attempt, replica);
    }

    HistoryEvent read(String decision, int replica) throws InterruptedException {
        return send(request(replica, "/api/v1/journal/" + decision, "caller"), decision, 1, replica);
    }

    /** The body at a path, whatever the status. */
    String get(int replica, String path) throws IOException, InterruptedException {
        HttpRequest request = request(replica, path, "caller").GET().build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    /** @param sent what is sent, with its media type in {@code headers} */
    HttpResponse<byte[]> post(int replica, String path, String user, byte[] sent, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                request(replica, path, user).headers(headers).POST(HttpRequest.BodyPublishers.ofByteArray(sent));
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The body of the answer to a replay. */
    String replay(String decision, int replica) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(replica, "/api/v1/journal/" + decision + "/replay", "auditor")
                .POST(HttpRequest.BodyPublishers.noBody());
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    private HttpRequest.Builder request(int replica, String path, String user) {
        String credentials = user + ":" + user;
        return HttpRequest.newBuilder(URI.create(cluster.replica(replica).address() + path))
                .timeout(PATIENCE)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.US_ASCII)));
    }

    private HistoryEvent send(HttpRequest.Builder request, String key, int attempt, int replica)
            throws InterruptedException {
        long start = System.nanoTime();
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new HistoryEvent.Answered(
                    key,
                    attempt,
                    replica,
                    answer.statusCode(),
                    AnswerForm.decision(answer.body()),
                    Digest.sha256(answer.body()).hex(),
                    milliseconds(start),
                    AnswerForm.fault(answer));
        } catch (IOException noAnswer) {
            return new HistoryEvent.Failed(key, attempt, replica, noAnswer.toString(), milliseconds(start));
        }
    }

    private static long milliseconds(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
