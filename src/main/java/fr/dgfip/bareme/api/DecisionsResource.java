package fr.dgfip.bareme.api;

import fr.dgfip.bareme.api.ApiProblem.Fault;
import fr.dgfip.bareme.deciding.Answer;
import fr.dgfip.bareme.deciding.Deciding;
import fr.dgfip.bareme.deciding.DecisionMetrics;
import fr.dgfip.bareme.deciding.Question;
import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.decision.Reading;
import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.decision.RequestReader;
import fr.dgfip.bareme.security.Roles;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/**
 * Decides. Roles are checked before anything of the call is read; the body is collected by {@link CallBodies} and
 * parsed by {@link RequestReader} alone.
 */
@Path("/api/v1/decisions")
@RolesAllowed({Roles.CALLER, Roles.ANALYST, Roles.APPROVER, Roles.ADMIN})
public class DecisionsResource {
    private static final Set<String> MAY_TRY = Set.of(Roles.ANALYST, Roles.APPROVER, Roles.ADMIN);
    private static final Answer.Unavailable BUSY = new Answer.Unavailable(1, Answer.Unavailable.Cause.JOURNAL);
    private final DecisionTypes types;
    private final Deciding deciding;
    private final CallBodies bodies;
    private final DecidingThreads threads;
    private final SecurityIdentity identity;
    private final DecisionMetrics metrics;

    DecisionsResource(
            DecisionTypes types,
            Deciding deciding,
            CallBodies bodies,
            DecidingThreads threads,
            SecurityIdentity identity,
            DecisionMetrics metrics) {
        this.types = types;
        this.deciding = deciding;
        this.bodies = bodies;
        this.threads = threads;
        this.identity = identity;
        this.metrics = metrics;
    }

    @POST
    @Path("{type}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, ApiProblem.MEDIA_TYPE})
    public CompletionStage<Response> decide(
            @PathParam("type") String name, UriInfo uri, HttpHeaders headers, @Context RoutingContext call) {
        CallOptions options = CallOptions.read(uri.getQueryParameters(), headers.getRequestHeaders());
        if (!mayAsk(options.dryRun())) {
            return CompletableFuture.completedFuture(forbidden(options.dryRun()));
        }
        Optional<DecisionType<?, ?>> type = types.find(name);
        if (type.isEmpty()) {
            return CompletableFuture.completedFuture(unknownType());
        }
        String caller = identity.getPrincipal().getName();
        return bodies.read(call)
                .thenCompose(body -> body instanceof CallBody.Refused refused
                        ? CompletableFuture.completedFuture(refused(refused.problem()))
                        : threads.run(
                                () -> decide(type.get(), options, caller, ((CallBody.Whole) body).bytes()),
                                () -> Answers.unavailable(BUSY)));
    }

    private static Response refused(ApiProblem problem) {
        return problem.response().header("Connection", "close").build();
    }

    private boolean mayAsk(boolean dryRun) {
        return dryRun ? identity.getRoles().stream().anyMatch(MAY_TRY::contains) : identity.hasRole(Roles.CALLER);
    }

    private <R extends Record> CompletionStage<Response> decide(
            DecisionType<R, ?> type, CallOptions options, String caller, byte[] body) {
        long start = System.nanoTime();
        Reading<R> reading = RequestReader.read(type, body);
        metrics.took(DecisionMetrics.Stage.VALIDATE, System.nanoTime() - start);
        if (reading instanceof Reading.Valid<R> valid && options.faults().isEmpty()) {
            return deciding.ask(new Question(
                            type,
                            valid.request(),
                            options.asOf(),
                            caller,
                            options.purpose(),
                            options.idempotencyKey(),
                            options.dryRun()))
                    .thenApply(Answers::response);
        }
        return CompletableFuture.completedFuture(invalid(options.faults(), reading));
    }

    static <R extends Record> Response invalid(List<Fault> inParameters, Reading<R> reading) {
        List<RequestProblem> inBody = reading instanceof Reading.Invalid<R> invalid ? invalid.problems() : List.of();
        List<Fault> faults = Stream.concat(
                        inParameters.stream(),
                        inBody.stream()
                                .map(problem -> Fault.inBody(problem.code(), problem.pointer(), problem.message())))
                .toList();
        String detail = faults.size() == 1
                ? "La demande a un défaut ; corrigez-le puis renvoyez-la."
                : "La demande a " + faults.size() + " défauts ; corrigez-les puis renvoyez-la.";
        return ApiProblem.of(ProblemKind.INVALID_REQUEST, detail)
                .withErrors(faults)
                .response()
                .build();
    }

    private static Response forbidden(boolean dryRun) {
        String detail = dryRun
                ? "L'essai à blanc est réservé aux analystes, approbateurs et administrateurs."
                : "Seules les applications (rôle caller) demandent des décisions ; essayez avec dryRun=true.";
        return ApiProblem.of(ProblemKind.FORBIDDEN, detail).response().build();
    }

    private Response unknownType() {
        String known =
                String.join(", ", types.all().stream().map(DecisionType::name).toList());
        return ApiProblem.of(
                        ProblemKind.UNKNOWN_TYPE, "Ce type de décision n'existe pas ; types connus : " + known + ".")
                .response()
                .build();
    }
}
