package fr.dgfip.bareme.api;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The head of a call, judged before anything acts on it. What another server on the way could read otherwise (where the
 * body ends, which host, who calls) is refused, because a second call could hide in the difference.
 */
final class CallForm {
    /** Those that resources serve. The framework would answer OPTIONS to strangers. */
    static final List<HttpMethod> METHODS = List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST);

    private static final String BASIC = "basic ";

    private CallForm() {}

    /** The status with which to refuse, if so. */
    static Optional<Integer> refusal(HttpServerRequest call) {
        if (!isHttp1(call) || ambiguous(call)) {
            return Optional.of(400);
        }
        return METHODS.contains(call.method()) ? Optional.empty() : Optional.of(405);
    }

    private static boolean isHttp1(HttpServerRequest call) {
        return call.version() == HttpVersion.HTTP_1_0 || call.version() == HttpVersion.HTTP_1_1;
    }

    private static boolean ambiguous(HttpServerRequest call) {
        MultiMap headers = call.headers();
        int hosts = headers.getAll(HttpHeaders.HOST).size();
        boolean wrongHost = hosts > 1 || hosts == 0 && call.version() == HttpVersion.HTTP_1_1;
        return wrongHost || headers.getAll(HttpHeaders.AUTHORIZATION).size() > 1 || ambiguousEnd(call);
    }

    private static boolean ambiguousEnd(HttpServerRequest call) {
        if (!isChunked(call)) {
            return false;
        }
        List<String> encodings = call.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        return call.version() != HttpVersion.HTTP_1_1
                || call.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || encodings.size() > 1
                || !encodings.get(0).equalsIgnoreCase("chunked");
    }

    static boolean isChunked(HttpServerRequest call) {
        return call.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** Credentials that are no Base64 are none: the framework would fail on them instead of asking for better ones. */
    static void dropUnreadableCredentials(HttpServerRequest call) {
        Optional.ofNullable(call.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(CallForm::isUnreadable)
                .ifPresent(any -> call.headers().remove(HttpHeaders.AUTHORIZATION));
    }

    private static boolean isUnreadable(String credentials) {
        if (!credentials.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return false;
        }
        try {
            Base64.getDecoder().decode(credentials.substring(BASIC.length()));
            return false;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
