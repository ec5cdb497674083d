package fr.dgfip.bareme.api;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a body may be: a request is small, a workbook is not. */
@Singleton
class BodyLimits {
    private static final long KIBIBYTE = 1024;
    /** As it is written: a path that leads elsewhere in the end has no longer bodies by the way. */
    private static final Pattern UPLOAD = Pattern.compile("/api/v1/rule-sets/[a-z-]+/versions/?");

    private final long request;
    private final long workbook;

    BodyLimits(
            @ConfigProperty(name = "bareme.http.max-request") MemorySize request,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize workbook) {
        this.request = request.asLongValue();
        this.workbook = workbook.asLongValue();
    }

    long of(HttpServerRequest call) {
        boolean upload = Optional.ofNullable(call.path())
                .filter(UPLOAD.asMatchPredicate())
                .isPresent();
        return upload ? workbook : request;
    }

    ApiProblem tooLong(HttpServerRequest call) {
        return ApiProblem.of(ProblemKind.TOO_LARGE, "L'envoi dépasse " + of(call) / KIBIBYTE + " Kio.");
    }
}
