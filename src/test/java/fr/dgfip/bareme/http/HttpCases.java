package fr.dgfip.bareme.http;

import fr.dgfip.bareme.decision.CanonicalJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A request that is decided, and calls with it. */
final class HttpCases {
    static final String PATH = "/api/v1/decisions/quitus";
    private static final String SAMPLE = "/fr/dgfip/bareme/quitus/samples/neuf-paye.json";
    private final RawHttp http;

    HttpCases(RawHttp http) {
        this.http = http;
    }

    static String request() {
        try (InputStream sample = HttpCases.class.getResourceAsStream(SAMPLE)) {
            return new String(sample.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The request as JSON values, to be changed. */
    @SuppressWarnings("unchecked") // a request is a JSON object
    static Map<String, Object> tree() {
        return new HashMap<>((Map<String, Object>) CanonicalJson.tree(request().getBytes(StandardCharsets.UTF_8)));
    }

    RawHttp.Answer decide(String account) {
        return ask(account, request(), "");
    }

    RawHttp.Answer ask(String account, String body, String headers) {
        return http.call(RawHttp.withBody(RawHttp.head("POST", PATH, account) + headers, body));
    }
}
