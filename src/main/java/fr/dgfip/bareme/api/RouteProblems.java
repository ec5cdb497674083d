package fr.dgfip.bareme.api;

import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;

/**
 * What is refused before any resource sees it: a malformed head, and an announced length beyond the limit before it is
 * sent. A connection whose next call cannot be trusted to begin where this one ends is closed, and nothing more is
 * served on it, even if it has been read already.
 */
@Singleton
class RouteProblems {
    private static final int BEFORE_ALL = Integer.MIN_VALUE;
    /** Time for the client to read its answer: closing under unread bytes would reset the connection and lose it. */
    private static final long LINGER_MILLIS = 1_000;

    private static final Set<Integer> MALFORMED = Set.of(400, 404);
    private static final String ALLOWED =
            CallForm.METHODS.stream().map(HttpMethod::name).collect(Collectors.joining(", "));
    private final BodyLimits limits;
    private final Set<HttpConnection> ending =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    RouteProblems(BodyLimits limits) {
        this.limits = limits;
    }

    void install(@Observes Router router) {
        router.route().order(BEFORE_ALL).handler(this::admit);
        router.route().order(BEFORE_ALL).failureHandler(this::refuseUnroutable);
    }

    /** A path or a host that the router itself cannot read. */
    private void refuseUnroutable(RoutingContext call) {
        if (MALFORMED.contains(call.statusCode())) {
            call.addEndHandler(any -> finish(call));
            end(call);
            answer(call, ApiProblem.ofStatus(call.statusCode()));
        } else {
            call.next();
        }
    }

    private void admit(RoutingContext call) {
        HttpServerRequest request = call.request();
        if (ending.contains(request.connection())) {
            request.connection().close();
            return;
        }
        call.addEndHandler(any -> finish(call));
        Optional<ApiProblem> refusal =
                CallForm.refusal(request).map(ApiProblem::ofStatus).or(() -> tooLong(request));
        if (refusal.isPresent()) {
            end(call);
            answer(call, refusal.get());
            return;
        }
        if (CallForm.isChunked(request)) {
            // The server reads the length of a chunk modulo 2^32; what follows the call may be part of it for others
            end(call);
        }
        CallForm.dropUnreadableCredentials(request);
        call.next();
    }

    private Optional<ApiProblem> tooLong(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_LENGTH))
                .flatMap(RouteProblems::length)
                .filter(length -> length > limits.of(request))
                .map(any -> limits.tooLong(request));
    }

    private void end(RoutingContext call) {
        ending.add(call.request().connection());
        call.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    }

    private static void answer(RoutingContext call, ApiProblem problem) {
        if (problem.status() == 405) {
            call.response().putHeader(HttpHeaders.ALLOW, ALLOWED);
        }
        problem.send(call.response());
    }

    private void finish(RoutingContext call) {
        HttpServerRequest request = call.request();
        boolean last = ending.contains(request.connection());
        if (request.isEnded()) {
            closeIf(last, request);
            return;
        }
        request.handler(unread -> {}).endHandler(any -> closeIf(last, request));
        request.resume();
        call.vertx().setTimer(LINGER_MILLIS, any -> closeIf(!request.isEnded(), request));
    }

    private static void closeIf(boolean close, HttpServerRequest request) {
        if (close) {
            request.connection().close();
        }
    }

    private static Optional<Long> length(String header) {
        try {
            return Optional.of(Long.parseLong(header));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
