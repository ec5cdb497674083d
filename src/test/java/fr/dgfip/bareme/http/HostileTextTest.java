package fr.dgfip.bareme.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.app.TestDatabase;
import fr.dgfip.bareme.decision.CanonicalJson;
import fr.dgfip.bareme.http.RawHttp.Answer;
import io.quarkus.logging.json.runtime.JsonFormatter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.LogManager;
import org.jboss.logging.Logger;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Text of callers that means something to a database, a log or a terminal: it stays text, or is refused. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(HttpTestSettings.class)
class HostileTextTest {
    private static final String MARK = "marqueur";
    private static final List<String> TEXTS = List.of(
            "' OR '1'='1",
            "';select pg_sleep(5)--",
            "'; DROP TABLE journal; --",
            "1) UNION SELECT version()--",
            "\\'; COPY journal TO PROGRAM 'id' --",
            "$$; SELECT 1; $$",
            "%' AND 1=(SELECT 1/0)--",
            "{\"$ne\": null}",
            "?::text) --",
            "${jndi:ldap://127.0.0.1:1/a}",
            "%s%n%d {0} {}",
            "#{7*7}",
            "<script>alert(1)</script>",
            "=HYPERLINK(\"http://x\")",
            "../../../../etc/passwd");
    private static final List<String> CONTROLS = List.of(
            "a\r\n{\"level\":\"FATAL\"}", "\u001b[2J\u001b]0;x\u0007", "a\u0000b", "\u2028\u202e", "x".repeat(100_000));

    @TestHTTPResource
    URL service;

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final JsonFormatter formatter = new JsonFormatter();
    private final ExtHandler handler = new ExtHandler() {
        @Override
        protected void doPublish(ExtLogRecord logged) {
            lines.add(formatter.format(logged));
        }
    };
    private RawHttp http;
    private HttpCases cases;

    @BeforeEach
    void listen() {
        LogManager.getLogManager().getLogger("").addHandler(handler);
        http = new RawHttp(service);
        cases = new HttpCases(http);
    }

    @AfterEach
    void stopListening() {
        LogManager.getLogManager().getLogger("").removeHandler(handler);
    }

    @Test
    void textInAnyPlaceIsRefusedOrRecordedAsItIs() {
        for (String text : TEXTS) {
            String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
            refused(http.call(get("/api/v1/journal/" + encoded)));
            refused(http.call(get("/api/v1/decisions/" + encoded)));
            refused(post("/api/v1/decisions/" + encoded, "", HttpCases.request()));
            for (String parameter : List.of("asOf", "dryRun", encoded)) {
                refused(post(HttpCases.PATH + "?" + parameter + "=" + encoded, "", HttpCases.request()));
            }
            refused(post(HttpCases.PATH, "Idempotency-Key: " + text + "\r\n", HttpCases.request()));
            refused(http.call(
                    "GET /api/v1/decisions HTTP/1.1\r\nHost: a\r\n" + RawHttp.authorization(text, text) + "\r\n"));
            Answer decided =
                    post(HttpCases.PATH, "Purpose: " + text + "\r\nUser-Agent: " + text + "\r\n", HttpCases.request());
            assertThat(decided.status()).isEqualTo(201);
            assertThat(JsonPath.from(http.call(get(decided.header("location"))).body())
                            .getString("purpose"))
                    .isEqualTo(text);
            HttpCases.tree().keySet().forEach(field -> {
                Map<String, Object> request = HttpCases.tree();
                request.put(field, text);
                refused(post(HttpCases.PATH, "", CanonicalJson.text(request)));
            });
        }
    }

    @Test
    void nothingOfACallIsLoggedButItsDecision() {
        lines.clear();
        for (String text : TEXTS) {
            call(MARK + text);
        }
        call(MARK + "x".repeat(10_000));
        post(HttpCases.PATH, "", "{\"" + MARK + "\r\n\u001b\": \"" + MARK + "\"}");
        http.call("GET /%0d%0a" + MARK + " HTTP/1.1\r\nHost: a\r\n\r\n");
        http.call("GET /api/v1/decisions HTTP/1.1\r\nHost: a\r\nAuthorization: Basic " + MARK + "%\r\n\r\n");
        http.call(MARK + " /q/health HTTP/1.1\r\nHost: a\r\n\r\n");
        http.call("GET /api/v1/" + MARK + " HTTP/1.1\r\nHost: a\r\nHost: " + MARK + "\r\n\r\n");

        assertThat(cases.decide("caller").status()).isEqualTo(201);
        assertThat(lines).isNotEmpty().allSatisfy(HostileTextTest::isOneJsonLine);
        assertThat(lines)
                .noneMatch(line -> line.contains(MARK))
                .noneMatch(line -> line.contains("WVWZZZ1KZAW123001"))
                .anyMatch(line -> line.contains("décision rendue"));
    }

    /** Nothing hostile is logged today; if it is one day, a line stays a line. */
    @Test
    void whateverIsLoggedIsOneLineOfJson() {
        Logger log = Logger.getLogger(HostileTextTest.class);
        lines.clear();
        CONTROLS.forEach(log::info);
        TEXTS.forEach(text -> log.infof("%s", text));
        CONTROLS.forEach(text -> log.error(text, new IllegalStateException(text)));

        assertThat(lines)
                .hasSize(2 * CONTROLS.size() + TEXTS.size())
                .allSatisfy(HostileTextTest::isOneJsonLine)
                .anyMatch(line -> line.contains("${jndi:ldap://127.0.0.1:1/a}"));
    }

    @Test
    void theMetricsNameNoPathAndNoMethodOfACaller() {
        for (int i = 0; i < 20; i++) {
            String word = MARK + UUID.randomUUID().toString().replace("-", "");
            http.call(word + " /api/v1/decisions HTTP/1.1\r\nHost: a\r\n\r\n");
            http.call("GET /api/v1/journal/" + word + "/replay HTTP/1.1\r\nHost: a\r\n\r\n");
            http.call("POST /api/v1/decisions/" + word + " HTTP/1.1\r\nHost: a\r\nContent-Length: 300000\r\n\r\n");
            http.call("GET /" + word + " HTTP/1.1\r\nHost: a\r\n\r\n");
        }
        assertThat(http.call(get("/q/metrics")).body())
                .contains("uri=\"/api/v1/decisions/{type}\"", "uri=\"OTHER\"", "method=\"OTHER\"")
                .doesNotContain(MARK);
    }

    @Test
    void credentialsThatCannotBeReadAreNone() {
        for (String credentials :
                List.of("Basic %%%", "Basic YQ", "basic \u00e9", "Basic", "Bearer", "Digest a=b", "=")) {
            String header = "Authorization: " + credentials + "\r\n\r\n";
            refused(http.call("GET /api/v1/decisions HTTP/1.1\r\nHost: a\r\n" + header));
            assertThat(http.call("GET /q/health/live HTTP/1.1\r\nHost: a\r\n" + header)
                            .status())
                    .isEqualTo(200);
        }
    }

    private void call(String text) {
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);
        http.call(get("/api/v1/journal/" + encoded));
        post(
                HttpCases.PATH + "?asOf=" + encoded,
                "Purpose: " + text + "\r\nX-Correlation-Id: " + text + "\r\ntraceparent: " + text + "\r\n",
                CanonicalJson.text(Map.of(text, text)));
        http.call("GET /api/v1/decisions HTTP/1.1\r\nHost: a\r\nUser-Agent: " + text + "\r\n"
                + RawHttp.authorization(text, text) + "\r\n");
    }

    private static void isOneJsonLine(String line) {
        assertThat(line).endsWith("\n");
        assertThat(line.stripTrailing()).startsWith("{").endsWith("}").doesNotContainPattern("[\\x00-\\x1f\\x7f]");
        assertThat(JsonPath.from(line).getString("message")).isNotNull();
    }

    private static void refused(Answer answer) {
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("\"code\":").doesNotContain("Exception", "fr.dgfip", "\tat ");
    }

    private Answer post(String path, String headers, String body) {
        return http.call(RawHttp.withBody(RawHttp.head("POST", path, "caller") + headers, body));
    }

    private static String get(String path) {
        return RawHttp.head("GET", path, "caller") + "\r\n";
    }
}
