package fr.dgfip.bareme.api;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Everything a resource, or the framework on the way to it, can throw, as problem details. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Uni<Response> unauthorized(UnauthorizedException e, RoutingContext call) {
        return challenge(call);
    }

    @ServerExceptionMapper
    Uni<Response> authenticationFailed(AuthenticationFailedException e, RoutingContext call) {
        return challenge(call);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e, RoutingContext call) {
        LOG.warnf(
                "Interdit à %s : %s %s",
                ((QuarkusHttpUser) call.user())
                        .getSecurityIdentity()
                        .getPrincipal()
                        .getName(),
                call.request().method(),
                call.normalizedPath());
        return ApiProblem.ofStatus(403).response().build();
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException e) {
        Response cause = e.getResponse();
        if (cause.getStatus() >= 500) {
            return internal(e);
        }
        Response.ResponseBuilder response =
                ApiProblem.ofStatus(cause.getStatus()).response();
        Optional.ofNullable(cause.getHeaderString(HttpHeaders.ALLOW))
                .ifPresent(methods -> response.header(HttpHeaders.ALLOW, methods));
        return response.build();
    }

    @ServerExceptionMapper
    Response internal(Throwable e) {
        if (LostDatabase.isCauseOf(e)) {
            LOG.warnf("La base ne répond pas : %s", e.getMessage());
            return ApiProblem.ofStatus(503)
                    .response()
                    .header(HttpHeaders.RETRY_AFTER, 1)
                    .build();
        }
        String incident = UUID.randomUUID().toString();
        LOG.errorf(e, "incident %s", incident);
        return ApiProblem.of(ProblemKind.INTERNAL, "Une erreur est survenue ; signalez l'incident " + incident + ".")
                .withIncident(incident)
                .response()
                .build();
    }

    private static Uni<Response> challenge(RoutingContext call) {
        HttpAuthenticator authenticator = call.get(HttpAuthenticator.class.getName());
        return authenticator.getChallenge(call).map(challenge -> {
            Response.ResponseBuilder response = ApiProblem.ofStatus(401).response();
            Optional.ofNullable(challenge)
                    .filter(known -> known.headerName != null)
                    .ifPresent(known -> response.header(known.headerName.toString(), known.headerContent));
            return response.build();
        });
    }
}
