package fr.dgfip.bareme.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.app.TestDatabase;
import fr.dgfip.bareme.decision.CanonicalJson;
import fr.dgfip.bareme.http.RawHttp.Answer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are too long, too slow, cut, or say more than they may: a problem, no record, and others are served. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(HttpTestSettings.class)
class HostileBodiesTest {
    /** Names that the service uses for what is its own to say. */
    private static final List<String> INTERNAL = List.of(
            "status",
            "score",
            "circuit",
            "id",
            "approvedBy",
            "decidedAt",
            "ruleSet",
            "caller",
            "outcome",
            "reasons",
            "automation",
            "dryRun",
            "asOf",
            "seq",
            "leafHash",
            "engine",
            "proof",
            "links",
            "class",
            "@class",
            "@type",
            "__proto__",
            "constructor",
            "fingerprint",
            "idempotencyKey",
            "purpose",
            "trace",
            "version");

    @TestHTTPResource
    URL service;

    @Inject
    JournalCount journal;

    private RawHttp http;
    private HttpCases cases;
    private long before;

    @BeforeEach
    void connect() {
        http = new RawHttp(service);
        cases = new HttpCases(http);
        before = journal.rows();
    }

    @Test
    void internalNamesAreUnknownAtEveryLevelAndToldAtOnce() {
        for (String name : INTERNAL) {
            TreeSet<String> expected = new TreeSet<>();
            String body = CanonicalJson.text(withField(HttpCases.tree(), name, "", expected));

            Answer answer = cases.ask("caller", body, "");

            assertThat(answer.status()).as(name).isEqualTo(400);
            assertThat(Pattern.compile("\"code\":\"unknown-field\",\"pointer\":\"([^\"]*)\"")
                            .matcher(answer.body())
                            .results()
                            .map(result -> result.group(1)))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
        assertThat(journal.rows()).isEqualTo(before);
    }

    private static Object withField(Object value, String name, String pointer, TreeSet<String> added) {
        Map<String, Object> copy = new TreeMap<>();
        if (value instanceof List<?> items) {
            return IntStream.range(0, items.size())
                    .mapToObj(index -> withField(items.get(index), name, pointer + "/" + index, added))
                    .toList();
        }
        if (!(value instanceof Map<?, ?> fields)) {
            return value;
        }
        fields.forEach((key, field) -> copy.put(key.toString(), withField(field, name, pointer + "/" + key, added)));
        if (copy.putIfAbsent(name, "x") == null) {
            added.add(pointer + "/" + name);
        }
        return copy;
    }

    static Stream<String> tooLong() {
        int limit = 256 * 1024;
        String chunk = "8000\r\n" + " ".repeat(0x8000) + "\r\n";
        return Stream.of(
                "Content-Length: " + (limit + 1) + "\r\n\r\n",
                "Content-Length: 20000000\r\n\r\n{\"remark\":\"" + "x".repeat(1_000_000),
                "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(9) + "0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(600) + "0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n1312D00\r\n{\"a\":\"" + "x".repeat(1_000_000),
                "Transfer-Encoding: chunked\r\n\r\n7FFFFFFF\r\n" + " ".repeat(limit + 1));
    }

    @ParameterizedTest
    @MethodSource("tooLong")
    void aBodyBeyondTheLimitIsRefusedWithAProblemWithoutItsEnd(String rest) {
        Answer answer = http.call(RawHttp.head("POST", HttpCases.PATH, "caller") + rest);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.header("connection")).isEqualTo("close");
        assertThat(answer.body()).contains("\"code\":\"too-large\"");
        assertThat(http.rest()).isEmpty();
        assertThat(cases.decide("caller2").status()).isEqualTo(201);
    }

    @Test
    void aBodyOfTheWholeLimitIsRead() {
        String body = HttpCases.request();
        String padded = body + " ".repeat(256 * 1024 - body.getBytes(StandardCharsets.UTF_8).length);

        assertThat(cases.ask("caller", padded, "").status()).isEqualTo(201);
    }

    @Test
    void aBodyThatTricklesIsCut() {
        http.send((RawHttp.head("POST", HttpCases.PATH, "caller") + "Content-Length: 5000\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        Thread trickle = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                http.send(" ".getBytes(StandardCharsets.UTF_8));
                LockSupport.parkNanos(200_000_000);
            }
        });
        trickle.start();

        Answer answer = http.answer(false);

        trickle.interrupt();
        assertThat(answer.status()).isEqualTo(408);
        assertThat(answer.body()).contains("\"code\":\"too-slow\"");
        assertThat(journal.rows()).isEqualTo(before);
    }

    @Test
    void aBodyCutShortLeavesNoRecord() {
        String request = HttpCases.request();
        http.send((RawHttp.head("POST", HttpCases.PATH, "caller") + "Content-Length: 100000\r\n\r\n" + request)
                .getBytes(StandardCharsets.UTF_8));
        http.finishSending();

        assertThat(http.rest()).doesNotContain("HTTP/1.1 2");
        assertThat(journal.rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100})
    void aBodyLongerThanAnnouncedIsReadNoFurther(int announced) {
        http.send((RawHttp.head("POST", HttpCases.PATH, "caller") + "Content-Length: " + announced + "\r\n\r\n"
                        + HttpCases.request())
                .getBytes(StandardCharsets.UTF_8));

        assertThat(http.rest()).contains("HTTP/1.1 400").doesNotContain("HTTP/1.1 2");
        assertThat(journal.rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded",
                "text/plain",
                "application/xml",
                "application/octet-stream",
                "///"
            })
    void otherFormatsAreRefused(String type) {
        Answer answer = http.call(RawHttp.withBody(
                RawHttp.head("POST", HttpCases.PATH, "caller").replace("application/json", type), "PK\u0003\u0004"));

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.body()).contains("unsupported-media-type");
    }

    @Test
    void strangersAreRefusedWithoutWaitingForTheirBody() {
        for (String length : List.of("Content-Length: 5000\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n")) {
            Answer answer = http.call("POST " + HttpCases.PATH + " HTTP/1.1\r\nHost: a\r\n" + length);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(http.rest()).isEmpty();
            http.close();
        }
    }
}
