package fr.dgfip.bareme.api;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads bodies on the event loop, so a slow client holds no thread, within a length and a time for the whole. MUST be
 * called there, and once a call; whoever may not call is refused before.
 */
@Singleton
class CallBodies {
    private final BodyLimits limits;
    private final Duration maxTime;

    CallBodies(BodyLimits limits, @ConfigProperty(name = "quarkus.http.read-timeout") Duration maxTime) {
        this.limits = limits;
        this.maxTime = maxTime;
    }

    CompletionStage<CallBody> read(RoutingContext call) {
        long maxLength = limits.of(call.request());
        CompletableFuture<CallBody> result = new CompletableFuture<>();
        HttpServerRequest request = call.request();
        if (request.isEnded()) {
            result.complete(new CallBody.Whole(new byte[0]));
            return result;
        }
        Buffer read = Buffer.buffer();
        long timer = call.vertx().setTimer(maxTime.toMillis(), any -> result.complete(refused(408)));
        request.exceptionHandler(cut -> result.complete(refused(400)));
        request.handler(part -> {
            if (read.length() + part.length() > maxLength) {
                result.complete(new CallBody.Refused(limits.tooLong(request)));
            } else if (!result.isDone()) {
                read.appendBuffer(part);
            }
        });
        request.endHandler(end -> result.complete(new CallBody.Whole(read.getBytes())));
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            call.response().writeContinue();
        }
        request.resume();
        return result.whenComplete((body, failure) -> call.vertx().cancelTimer(timer));
    }

    private static CallBody refused(int status) {
        return new CallBody.Refused(ApiProblem.ofStatus(status));
    }
}
