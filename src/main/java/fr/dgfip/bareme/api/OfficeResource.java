package fr.dgfip.bareme.api;

import fr.dgfip.bareme.api.ApiProblem.Fault;
import fr.dgfip.bareme.deciding.Answer;
import fr.dgfip.bareme.deciding.ClockCheck;
import fr.dgfip.bareme.decision.CanonicalJson;
import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.decision.Reading;
import fr.dgfip.bareme.decision.RequestReader;
import fr.dgfip.bareme.kernel.CellRef;
import fr.dgfip.bareme.kernel.LegalDay;
import fr.dgfip.bareme.ruleset.ContentJson;
import fr.dgfip.bareme.ruleset.life.Ask;
import fr.dgfip.bareme.ruleset.life.Draft;
import fr.dgfip.bareme.ruleset.life.LifeRefused;
import fr.dgfip.bareme.ruleset.life.VersionLife;
import fr.dgfip.bareme.ruleset.versions.Action;
import fr.dgfip.bareme.ruleset.versions.Actor;
import fr.dgfip.bareme.ruleset.versions.RuleSetVersions;
import fr.dgfip.bareme.ruleset.versions.VersionContents;
import fr.dgfip.bareme.ruleset.versions.VersionHistory;
import fr.dgfip.bareme.security.Persons;
import fr.dgfip.bareme.security.Roles;
import fr.dgfip.bareme.workbook.AnnotatedWorkbook;
import fr.dgfip.bareme.workbook.CellProblem;
import fr.dgfip.bareme.workbook.RuleSetComparison;
import fr.dgfip.bareme.workbook.WorkbookFormat;
import fr.dgfip.bareme.workbook.WorkbookReader;
import fr.dgfip.bareme.workbook.WorkbookReading;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** What offices do with versions: draft, submit, approve, take back. */
@Path("/api/v1/rule-sets/{type}")
@RolesAllowed({Roles.ANALYST, Roles.APPROVER})
@Tag(name = "Barèmes")
public class OfficeResource {
    /** Which role may take which step. */
    private static final Map<Action, List<String>> RIGHTS = Map.of(
            Action.SUBMIT, List.of(Roles.ANALYST),
            Action.APPROVE, List.of(Roles.APPROVER),
            Action.REJECT, List.of(Roles.APPROVER),
            Action.RESTORE, List.of(Roles.APPROVER),
            Action.WITHDRAW, List.of(Roles.ANALYST, Roles.APPROVER));

    private static final Logger LOG = Logger.getLogger(OfficeResource.class);

    /** What a screen, a log line and the database can hold: no control character, no half of a pair. */
    private static final Pattern FILE_NAME = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]{1,200}");

    private static final Pattern COMMENT =
            Pattern.compile("(?:[^\\p{Cntrl}\\p{Cs}]|[\t\r\n]){0," + TransitionBody.MAX_COMMENT + "}");

    private final DecisionTypes types;
    private final VersionLife life;
    private final VersionContents contents;
    private final RuleSetVersions versions;
    private final CallBodies bodies;
    private final OfficeThreads threads;
    private final SecurityIdentity identity;
    private final Persons persons;
    private final Clock clock;
    private final ClockCheck clockCheck;

    OfficeResource(
            DecisionTypes types,
            VersionLife life,
            VersionContents contents,
            RuleSetVersions versions,
            CallBodies bodies,
            OfficeThreads threads,
            SecurityIdentity identity,
            Persons persons,
            Clock clock,
            ClockCheck clockCheck) {
        this.types = types;
        this.life = life;
        this.contents = contents;
        this.versions = versions;
        this.bodies = bodies;
        this.threads = threads;
        this.identity = identity;
        this.persons = persons;
        this.clock = clock;
        this.clockCheck = clockCheck;
    }

    @POST
    @Path("versions")
    @RolesAllowed(Roles.ANALYST)
    @Consumes({Workbooks.XLSX, Workbooks.ODS, MediaType.APPLICATION_OCTET_STREAM})
    @Produces({MediaType.APPLICATION_JSON, Workbooks.XLSX, ApiProblem.MEDIA_TYPE})
    @Operation(
            summary =
                    "Dépose un classeur : un brouillon, ou toutes ses erreurs cellule par cellule ; avec annotated=true,"
                            + " elles viennent dans le classeur lui-même, coloré et commenté")
    public CompletionStage<Response> upload(
            @PathParam("type") String type,
            @QueryParam("annotated") boolean annotated,
            @QueryParam("base") String base,
            @QueryParam("fileName") String fileName,
            @QueryParam("comment") String comment,
            @Context RoutingContext call) {
        Optional<Integer> from = Optional.ofNullable(base).flatMap(Workbooks::number);
        if (base != null && from.isEmpty()) {
            return now(ApiProblem.of(ProblemKind.INVALID_REQUEST, "base est le numéro d'une version."));
        }
        String name = Optional.ofNullable(fileName).orElse(type);
        String why = Optional.ofNullable(comment).orElse("");
        if (!FILE_NAME.matcher(name).matches() || !COMMENT.matcher(why).matches()) {
            return now(ApiProblem.of(
                    ProblemKind.INVALID_REQUEST,
                    "fileName a de 1 à 200 caractères, comment au plus " + TransitionBody.MAX_COMMENT
                            + ", sans caractère de commande."));
        }
        Actor actor = actor();
        return withBody(
                type,
                call,
                found -> body -> read(
                        found,
                        body,
                        annotated,
                        readable -> created(life.upload(
                                new Draft(
                                        type,
                                        ContentJson.write(readable.ruleSet()),
                                        Workbooks.named(name, readable.format()),
                                        body,
                                        from,
                                        why),
                                actor))));
    }

    private Response read(
            DecisionType<?, ?> type,
            byte[] file,
            boolean annotated,
            Function<WorkbookReading.Readable, Response> store) {
        WorkbookReading reading = WorkbookReader.read(file, type.vocabulary());
        if (reading instanceof WorkbookReading.Readable readable) {
            return store.apply(readable);
        }
        List<CellProblem> problems = ((WorkbookReading.Faulty) reading).problems();
        return annotated
                ? Response.fromResponse(Workbooks.download(
                                type.name() + "-erreurs",
                                WorkbookFormat.XLSX,
                                AnnotatedWorkbook.problems(file, problems)))
                        .status(ProblemKind.FAULTY_WORKBOOK.status())
                        .build()
                : faulty(problems);
    }

    private static Response faulty(List<CellProblem> problems) {
        return ApiProblem.of(
                        ProblemKind.FAULTY_WORKBOOK,
                        "Le classeur a " + (problems.size() == 1 ? "une erreur" : problems.size() + " erreurs")
                                + " ; rien n'a été enregistré.")
                .withErrors(problems.stream()
                        .map(problem -> Fault.inWorkbook(
                                problem.code().code(),
                                problem.sheet(),
                                problem.cell().map(CellRef::address),
                                problem.sentence()))
                        .toList())
                .response()
                .build();
    }

    @POST
    @Path("versions/{number}/transitions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, ApiProblem.MEDIA_TYPE})
    @Operation(summary = "Soumet, approuve, refuse, retire ou rétablit une version")
    public CompletionStage<Response> transition(
            @PathParam("type") String type, @PathParam("number") String number, @Context RoutingContext call) {
        Actor actor = actor();
        Set<String> roles = identity.getRoles();
        return withJson(TransitionBody.class, type, call, body -> {
            Action action = body.action().action();
            if (RIGHTS.get(action).stream().noneMatch(roles::contains)) {
                LOG.warnf("Interdit à %s, %s : %s, sans le rôle", actor.account(), type, body.action());
                return ApiProblem.ofStatus(403).response().build();
            }
            return Workbooks.number(number)
                    .map(found -> new Ask(
                            type,
                            found,
                            action,
                            body.sha256(),
                            body.effectiveFrom(),
                            body.comment().orElse(""),
                            body.seen(),
                            actor))
                    .map(ask -> action == Action.RESTORE ? created(life.restore(ask)) : ok(body(life.take(ask))))
                    .orElseGet(RuleSetsResource::unknownVersion);
        });
    }

    @POST
    @Path("suspensions")
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, ApiProblem.MEDIA_TYPE})
    @Operation(summary = "Suspend ce qu'une personne a approuvé et qui n'a pas encore pris effet")
    public CompletionStage<Response> suspend(@PathParam("type") String type, @Context RoutingContext call) {
        Actor actor = actor();
        return withJson(
                SuspensionBody.class,
                type,
                call,
                body -> ok(
                        new RuleSetsResource.Versions(life.suspend(type, body.person(), actor, body.comment()).stream()
                                .map(this::body)
                                .toList())));
    }

    private Actor actor() {
        return new Actor(identity.getPrincipal().getName(), persons.of(identity));
    }

    private <R extends Record> CompletionStage<Response> withJson(
            Class<R> shape, String type, RoutingContext call, Function<R, Response> use) {
        return withBody(type, call, found -> body -> {
            Reading<R> reading = RequestReader.read(shape, body);
            return reading instanceof Reading.Valid<R> valid
                    ? use.apply(valid.request())
                    : DecisionsResource.invalid(List.of(), reading);
        });
    }

    private CompletionStage<Response> withBody(
            String name, RoutingContext call, Function<DecisionType<?, ?>, Function<byte[], Response>> use) {
        Optional<DecisionType<?, ?>> type = types.find(name);
        if (type.isEmpty()) {
            return CompletableFuture.completedFuture(RuleSetsResource.unknownType());
        }
        Actor actor = actor();
        return bodies.read(call)
                .thenCompose(body -> body instanceof CallBody.Refused refused
                        ? now(refused.problem())
                        : threads.run(
                                () -> atTheRightTime(
                                        type.get(),
                                        actor,
                                        () -> use.apply(type.get()).apply(((CallBody.Whole) body).bytes())),
                                OfficeResource::busy));
    }

    static Response busy() {
        return ApiProblem.of(ProblemKind.UNAVAILABLE, "D'autres classeurs sont en cours de lecture ; réessayez.")
                .response()
                .header(HttpHeaders.RETRY_AFTER, 1)
                .build();
    }

    /** Each step is dated, and of two approvals the later one counts. */
    private Response atTheRightTime(DecisionType<?, ?> type, Actor actor, Supplier<Response> step) {
        return clockCheck.agrees(clock.instant())
                ? refusing(type, actor, step)
                : Answers.unavailable(new Answer.Unavailable(1, Answer.Unavailable.Cause.CLOCK));
    }

    private Response refusing(DecisionType<?, ?> type, Actor actor, Supplier<Response> step) {
        try {
            return step.get();
        } catch (LifeRefused e) {
            ApiProblem problem = ApiProblem.of(kind(e.why()), e.getMessage());
            if (problem.status() == Response.Status.FORBIDDEN.getStatusCode()) {
                LOG.warnf(
                        "Interdit à %s (%s), %s : %s",
                        actor.account(), actor.person().orElse("sans matricule"), type.name(), e.getMessage());
            }
            return e.overtaken()
                    .map(overtaken -> problem.withDifferences(differences(type, overtaken)))
                    .orElse(problem)
                    .response()
                    .build();
        }
    }

    private Object differences(DecisionType<?, ?> type, LifeRefused.Overtaken overtaken) {
        return CanonicalJson.tree(CanonicalJson.bytes(RuleSetComparison.between(
                type.vocabulary(),
                contents.read(type.name(), overtaken.base()),
                contents.read(type.name(), overtaken.mine()),
                contents.read(type.name(), overtaken.theirs()))));
    }

    private static ProblemKind kind(LifeRefused.Cause cause) {
        return ProblemKind.valueOf(cause.name());
    }

    private static CompletionStage<Response> now(ApiProblem problem) {
        return CompletableFuture.completedFuture(
                problem.response().header("Connection", "close").build());
    }

    private VersionBody body(VersionHistory version) {
        boolean inForce = versions.usable(version.type(), LegalDay.of(clock.instant()))
                .filter(current -> current.number() == version.number())
                .isPresent();
        return VersionBody.of(version, inForce);
    }

    private Response created(VersionHistory version) {
        VersionBody body = body(version);
        return Response.fromResponse(ok(body))
                .status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, body.links().self())
                .build();
    }

    private static Response ok(Object body) {
        return Response.ok(body, MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
