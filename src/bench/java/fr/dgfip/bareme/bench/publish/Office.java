package fr.dgfip.bareme.bench.publish;

import fr.dgfip.bareme.decision.CanonicalJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What offices ask of the service over HTTP. Every call fails when its answer is not the one expected. */
final class Office {
    private static final Pattern NUMBER = Pattern.compile("\"number\":(\\d+)");
    private static final Pattern HASH = Pattern.compile("\"sha256\":\"(\\w+)\"");
    private static final Pattern DECIDED_BY = Pattern.compile("\"ruleSet\":\\{[^}]*\"version\":(\\d+)");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final String type;

    /** A version that was uploaded. */
    record Version(int number, String sha256) {}

    Office(String address, String type) {
        this.address = address;
        this.type = type;
    }

    HttpResponse<String> send(String account, String path, String mediaType, BodyPublisher body)
            throws IOException, InterruptedException {
        String credentials =
                Base64.getEncoder().encodeToString((account + ":" + account).getBytes(StandardCharsets.UTF_8));
        return client.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Authorization", "Basic " + credentials)
                        .header("Content-Type", mediaType)
                        .method(body.contentLength() == 0 ? "GET" : "POST", body)
                        .build(),
                BodyHandlers.ofString());
    }

    private static String expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    HttpResponse<String> tryUpload(byte[] workbook) throws IOException, InterruptedException {
        return send(
                "analyst", versions() + "?base=1", "application/octet-stream", BodyPublishers.ofByteArray(workbook));
    }

    Version upload(byte[] workbook) throws IOException, InterruptedException {
        String body = expect(201, tryUpload(workbook));
        return new Version(Integer.parseInt(found(NUMBER, body)), found(HASH, body));
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(pattern + " is not in " + text);
        }
        return matcher.group(1);
    }

    String report(Version version) throws IOException, InterruptedException {
        return expect(
                200,
                send(
                        "approver",
                        versions() + "/" + version.number() + "/report",
                        "application/json",
                        BodyPublishers.noBody()));
    }

    /** @param seen the last version approved */
    void submit(Version version, int seen) throws IOException, InterruptedException {
        step("analyst", version, Map.of("action", "submit", "seen", seen));
    }

    /** @param from first legal date; a past one needs the reason it is given */
    void approve(Version version, String from) throws IOException, InterruptedException {
        step(
                "approver",
                version,
                Map.of("action", "approve", "sha256", version.sha256(), "effectiveFrom", from, "comment", "mesure"));
    }

    private void step(String account, Version version, Map<String, Object> body)
            throws IOException, InterruptedException {
        expect(
                200,
                send(
                        account,
                        versions() + "/" + version.number() + "/transitions",
                        "application/json",
                        BodyPublishers.ofByteArray(CanonicalJson.bytes(body))));
    }

    /** Number of the version that decides a request for a legal date. */
    int deciding(byte[] request, String asOf) throws IOException, InterruptedException {
        String body = expect(
                200,
                send(
                        "analyst",
                        "/api/v1/decisions/" + type + "?dryRun=true&asOf=" + asOf,
                        "application/json",
                        BodyPublishers.ofByteArray(request)));
        return Integer.parseInt(found(DECIDED_BY, body));
    }

    /** Asks for a decision that counts. */
    void record(byte[] request) throws IOException, InterruptedException {
        expect(
                201,
                send("caller", "/api/v1/decisions/" + type, "application/json", BodyPublishers.ofByteArray(request)));
    }

    private String versions() {
        return "/api/v1/rule-sets/" + type + "/versions";
    }
}
