package fr.dgfip.bareme.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.app.TestDatabase;
import fr.dgfip.bareme.http.RawHttp.Answer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a call ends: a second one hidden in its body never reaches the application. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(HttpTestSettings.class)
class FramingTest {
    private static final Pattern STATUS = Pattern.compile("HTTP/\\d\\.\\d (\\d{3})");

    @TestHTTPResource
    URL service;

    @Inject
    JournalCount journal;

    private RawHttp http;

    @BeforeEach
    void connect() {
        http = new RawHttp(service);
    }

    /** What follows the headers of a first call; {@code #} stands for a whole second call, which would be recorded. */
    static Stream<String> hidden() {
        return Stream.of(
                "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}#",
                "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}#",
                "Content-Length: 2, 2\r\n\r\n{}#",
                "Content-Length: +2\r\n\r\n{}#",
                "Content-Length: -1\r\n\r\n{}#",
                "Content-Length: 0x2\r\n\r\n{}#",
                "Content-Length: 2 2\r\n\r\n{}#",
                "Content-Length: 99999999999999999999\r\n\r\n{}#",
                "Content-Length : 2\r\n\r\n{}#",
                "Content-Length:\r\n 2\r\n\r\n{}#",
                "Content-Length 2\r\n\r\n{}#",
                "X: y\nContent-Length: 2\r\n\r\n{}#",
                "X: y\rContent-Length: 2\r\n\r\n{}#",
                "X: y\0\r\nContent-Length: 2\r\n\r\n{}#",
                "Content-Length: 9999\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n#",
                "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n#",
                "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n#",
                "Transfer-Encoding: identity\r\nContent-Length: 2\r\n\r\n{}#",
                "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n#",
                "Transfer-Encoding: identity, chunked\r\n\r\n0\r\n\r\n#",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n#",
                "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n#",
                "Transfer-Encoding: \u000bchunked\r\n\r\n0\r\n\r\n#",
                "X: y\r\n Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n#",
                "Transfer-Encoding: chunked\r\n\r\n2;a=b\r\n{}\r\n0\r\n\r\n#",
                "Transfer-Encoding: chunked\r\n\r\n2;" + "a".repeat(100_000) + "\r\n{}\r\n0\r\n\r\n#",
                "Transfer-Encoding: chunked\r\n\r\n" + "1;a=b\r\n \r\n".repeat(2_000) + "0\r\n\r\n#",
                "Transfer-Encoding: chunked\r\n\r\n2;\n{}\r\n0\r\n\r\n#",
                "Transfer-Encoding: chunked\r\n\r\n1;a=\"\r\nX\r\n0\r\n\r\n#",
                "Transfer-Encoding: chunked\r\n\r\n-2\r\n{}\r\n0\r\n\r\n#",
                "Transfer-Encoding: chunked\r\n\r\n100000002\r\n{}\r\n0\r\n\r\n#",
                "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF2\r\n{}\r\n0\r\n\r\n#",
                "Transfer-Encoding: chunked\r\n\r\n0x2\r\n{}\r\n0\r\n\r\n#",
                "Transfer-Encoding: chunked\r\n\r\n2\r\n{}XX0\r\n\r\n#",
                "Transfer-Encoding: chunked\r\n\r\n2\n{}\n0\n\n#",
                "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nContent-Length: 9999\r\n\r\n#",
                "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n" + "X: y\r\n".repeat(10_000) + "\r\n#",
                "Host: b\r\nContent-Length: 2\r\n\r\n{}#",
                RawHttp.authorization("admin", "admin") + "Content-Length: 2\r\n\r\n{}#");
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void aHiddenCallIsNeverServed(String rest) {
        long before = journal.rows();
        String second = RawHttp.withBody(RawHttp.head("POST", HttpCases.PATH, "caller"), HttpCases.request());

        http.send((RawHttp.head("POST", HttpCases.PATH, "caller") + rest.replace("#", second))
                .getBytes(StandardCharsets.ISO_8859_1));

        // Reads to the end: the connection is closed, and whatever was answered is a refusal
        assertThat(STATUS.matcher(http.rest()).results().map(result -> result.group(1)))
                .allSatisfy(status -> assertThat(status).isEqualTo("400"));
        assertThat(journal.rows()).isEqualTo(before);
    }

    @Test
    void pipelinedCallsAreServedOnceEachInOrder() {
        long before = journal.rows();
        String call = RawHttp.withBody(RawHttp.head("POST", HttpCases.PATH, "caller"), HttpCases.request());

        http.send((call + call + RawHttp.head("GET", "/unknown", "caller") + "\r\n").getBytes(StandardCharsets.UTF_8));

        assertThat(Stream.generate(() -> http.answer(false).status()).limit(3)).containsExactly(201, 201, 404);
        assertThat(journal.rows()).isEqualTo(before + 2);
    }

    @Test
    void aChunkedCallIsServedAndEndsItsConnection() {
        String body = HttpCases.request();
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        Answer answer = http.call(RawHttp.head("POST", HttpCases.PATH, "caller") + "Transfer-Encoding: chunked\r\n\r\n"
                + Integer.toHexString(length) + "\r\n" + body + "\r\n0\r\n\r\n");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("connection")).isEqualTo("close");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "GET /q/health HTTP/9.9\r\nHost: a\r\n\r\n",
                "GET /q/health HTTP/1.1\r\n\r\n",
                "GET /q/health HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET ? HTTP/1.1\r\nHost: a\r\n\r\n",
                "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n",
                "CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n",
                "FOO /q/health HTTP/1.1\r\nHost: a\r\n\r\n"
            })
    void whatIsNoCallIsRefusedWithAProblemAndTheConnectionClosed(String call) {
        http.send(call.getBytes(StandardCharsets.US_ASCII));

        assertThat(http.rest()).containsPattern("^HTTP/\\d\\.\\d 40[045] ").contains("application/problem+json");
    }

    @Test
    void neverSpeaksHttp2() {
        Answer answer = http.call("GET /q/health HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings\r\n"
                + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n\r\n");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).doesNotContainKey("upgrade");
    }
}
