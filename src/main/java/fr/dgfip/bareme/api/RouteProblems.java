package fr.dgfip.bareme.api;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is refused before any resource sees it: an announced length beyond the limit is refused before it is sent. */
@Singleton
class RouteProblems {
    private static final int BEFORE_ALL = Integer.MIN_VALUE;
    private final long maxBody;

    RouteProblems(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBody) {
        this.maxBody = maxBody.asLongValue();
    }

    void install(@Observes Router router) {
        router.route().order(BEFORE_ALL).handler(this::refuseTooLong);
    }

    private void refuseTooLong(RoutingContext call) {
        Optional<Long> announced = Optional.ofNullable(call.request().getHeader(HttpHeaders.CONTENT_LENGTH))
                .flatMap(RouteProblems::length);
        if (announced.filter(length -> length > maxBody).isEmpty()) {
            call.next();
            return;
        }
        call.response()
                .setStatusCode(413)
                .putHeader(HttpHeaders.CONTENT_TYPE, ApiProblem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .end(Buffer.buffer(ApiProblem.ofStatus(413).json()));
    }

    private static Optional<Long> length(String header) {
        try {
            return Optional.of(Long.parseLong(header));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
