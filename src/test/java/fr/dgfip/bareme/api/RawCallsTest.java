package fr.dgfip.bareme.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.TrialType;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that no client library would send. */
@QuarkusTest
@TestProfile(TrialEdge.class)
class RawCallsTest {
    private static final String PATH = "/api/v1/decisions/essai";
    private static final int TIMEOUT_MILLIS = 5_000;

    @TestHTTPResource
    URL service;

    @Test
    void refusesStrangersWithoutWaitingForTheBody() throws IOException {
        String answer = send("POST " + PATH + " HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                + "Content-Length: 100\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 401").contains("unauthenticated");
    }

    @Test
    void refusesAnAnnouncedLengthBeforeItIsSent() throws IOException {
        String answer = send(head("caller") + "Content-Length: 300000\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413").contains("too-large").contains("application/problem+json");
    }

    @Test
    void refusesAChunkedBodyThatGrowsTooLong() throws IOException {
        String chunk = "8000\r\n" + " ".repeat(0x8000) + "\r\n";
        String answer = send(head("caller") + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(9) + "0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
                "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
                "Content-Length: -1\r\n\r\n",
                "Content-Length: 99999999999999999999\r\n\r\n",
                "Idempotency-Key: a\rb\r\nContent-Length: 2\r\n\r\n{}"
            })
    void refusesAmbiguousFraming(String rest) throws IOException {
        assertThat(send(head("caller") + rest)).startsWith("HTTP/1.1 4");
    }

    @Test
    void refusesLongHeaders() throws IOException {
        assertThat(send(head("caller") + "Purpose: " + "x".repeat(20_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//api/v1/decisions/essai",
                "/api//v1/decisions/essai",
                "/api/v1/./decisions/essai",
                "/api/v1/x/../decisions/essai",
                "/api/v1/decisions/essai/",
                "/api/v1/decisions/essai//",
                "/api/v1/decisions/essai/.",
                "/api/v1/decisions/essai;a=b",
                "/api/v1;a/decisions/essai",
                "/api/v1/decisions;/essai",
                "/api/v1/decisions/essai%3Ba",
                "/api/v1/decisions%2Fessai",
                "/api/v1/decisions/%65ssai",
                "/api/v1/decisions/essai%2F",
                "/api/v1/decisions%5Cessai",
                "/api/v1/decisions\\essai",
                "/api/v1/decisions/%252e/essai",
                "/api/v1/decisions/essai%00",
                "/api/v1/decisions/essai%0a",
                "/API/v1/decisions/essai",
                "/api/v1/decisions/ESSAI",
                "/api/v1/decisions/essai%20",
                "/api/v1/decisions/essai?",
                "/api/v1/decisions/essai#x",
                "http://other/api/v1/decisions/essai"
            })
    void neverServesAnotherFormOfThePathToThoseWithoutTheRight(String path) throws IOException {
        String body = "Content-Length: " + TrialType.VALID.length() + "\r\n\r\n" + TrialType.VALID;
        String headers = " HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nX-HTTP-Method-Override: GET\r\n";

        assertThat(send("POST " + path + headers + body)).startsWith("HTTP/1.1 4");
        assertThat(send("POST " + path + headers + authorization("auditor") + body))
                .startsWith("HTTP/1.1 4");
    }

    private static String head(String role) {
        return "POST " + PATH + " HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n" + authorization(role);
    }

    private static String authorization(String role) {
        String secret = Base64.getEncoder().encodeToString((role + ":" + role).getBytes(StandardCharsets.UTF_8));
        return "Authorization: Basic " + secret + "\r\n";
    }

    private String send(String call) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(call.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            byte[] answer = new byte[4096];
            int length = 0;
            while (!new String(answer, 0, length, StandardCharsets.UTF_8).contains("\r\n\r\n")
                    || !isWhole(answer, length)) {
                int read = socket.getInputStream().read(answer, length, answer.length - length);
                if (read <= 0) {
                    break;
                }
                length += read;
            }
            return new String(answer, 0, length, StandardCharsets.UTF_8);
        }
    }

    private static boolean isWhole(byte[] answer, int length) {
        String text = new String(answer, 0, length, StandardCharsets.UTF_8);
        return text.endsWith("}") || text.toLowerCase(Locale.ROOT).contains("content-length: 0");
    }
}
