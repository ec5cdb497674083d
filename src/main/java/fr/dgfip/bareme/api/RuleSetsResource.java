package fr.dgfip.bareme.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import fr.dgfip.bareme.deciding.RuleSetReview;
import fr.dgfip.bareme.decision.CanonicalJson;
import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.kernel.LegalDay;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.ruleset.RuleSetVersion;
import fr.dgfip.bareme.ruleset.life.Template;
import fr.dgfip.bareme.ruleset.versions.RuleSetVersions;
import fr.dgfip.bareme.ruleset.versions.VersionContents;
import fr.dgfip.bareme.ruleset.versions.VersionHistory;
import fr.dgfip.bareme.ruleset.versions.VersionRepository;
import fr.dgfip.bareme.ruleset.versions.VersionSummary;
import fr.dgfip.bareme.security.Roles;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import fr.dgfip.bareme.workbook.AnnotatedWorkbook;
import fr.dgfip.bareme.workbook.RuleSetComparison;
import fr.dgfip.bareme.workbook.WorkbookFormat;
import fr.dgfip.bareme.workbook.WorkbookReader;
import fr.dgfip.bareme.workbook.WorkbookReading;
import fr.dgfip.bareme.workbook.WorkbookWriter;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rule sets, their versions and workbooks, for those who write, approve or check them. */
@Path("/api/v1/rule-sets")
@RolesAllowed({Roles.ANALYST, Roles.APPROVER, Roles.AUDITOR, Roles.ADMIN})
@Tag(name = "Barèmes")
@Blocking
public class RuleSetsResource {
    private final DecisionTypes types;
    private final RuleSetVersions versions;
    private final VersionRepository repository;
    private final VersionContents contents;
    private final RuleSetReview review;
    private final OfficeThreads threads;
    private final Clock clock;

    RuleSetsResource(
            DecisionTypes types,
            RuleSetVersions versions,
            VersionRepository repository,
            VersionContents contents,
            RuleSetReview review,
            OfficeThreads threads,
            Clock clock) {
        this.contents = contents;
        this.review = review;
        this.threads = threads;
        this.types = types;
        this.versions = versions;
        this.repository = repository;
        this.clock = clock;
    }

    /** The rule sets, in the order of their types. */
    public record RuleSets(List<Entry> ruleSets) {}

    /** A rule set; without version in force when none applies today. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Entry(
            String type,
            String title,
            Optional<String> office,
            Optional<Integer> versionInForce,
            Optional<LocalDate> effectiveFrom,
            String versions) {}

    /** Versions of a rule set, by number. */
    record Versions(List<VersionBody> versions) {}

    /** A version with all that its workbook says, as JSON. */
    record WithContent(VersionBody version, @JsonRawValue String content) {}

    @GET
    @Produces({MediaType.APPLICATION_JSON, ApiProblem.MEDIA_TYPE})
    @Operation(summary = "Les barèmes et leur version en vigueur")
    public RuleSets list() {
        return new RuleSets(types.all().stream().map(this::entry).toList());
    }

    private Entry entry(DecisionType<?, ?> type) {
        Optional<RuleSetVersion> inForce = inForce(type.name());
        return new Entry(
                type.name(),
                type.title(),
                inForce.map(version -> version.content().notice().office()),
                inForce.map(RuleSetVersion::number),
                inForce.map(RuleSetVersion::effectiveFrom),
                "/api/v1/rule-sets/" + type.name() + "/versions");
    }

    @GET
    @Path("{type}/versions")
    @Produces({MediaType.APPLICATION_JSON, ApiProblem.MEDIA_TYPE})
    @Operation(
            summary = "Les versions d'un barème et leur vie ; avec asOf, celle de la loi de ce jour, telle qu'on la"
                    + " connaissait à l'instant knownAt (à défaut, aujourd'hui)")
    public Response versions(
            @PathParam("type") String type, @QueryParam("asOf") String asOf, @QueryParam("knownAt") String knownAt) {
        if (types.find(type).isEmpty()) {
            return unknownType();
        }
        try {
            Optional<LocalDate> day = Optional.ofNullable(asOf).map(LocalDate::parse);
            Optional<Instant> instant = Optional.ofNullable(knownAt).map(Instant::parse);
            return ok(new Versions(bodies(type, day, instant)));
        } catch (DateTimeException e) {
            return ApiProblem.of(
                            ProblemKind.INVALID_REQUEST,
                            "asOf est une date (2026-01-31), knownAt un instant (2026-01-31T12:00:00Z).")
                    .response()
                    .build();
        }
    }

    private List<VersionBody> bodies(String type, Optional<LocalDate> asOf, Optional<Instant> knownAt) {
        Optional<Integer> today = inForce(type).map(RuleSetVersion::number);
        LocalDate day = asOf.orElseGet(() -> LegalDay.of(knownAt.orElseGet(clock::instant)));
        Optional<Integer> asked = knownAt.map(instant -> versions.due(type, day, instant))
                .orElseGet(() -> versions.due(type, day))
                .map(VersionSummary::number);
        boolean all = asOf.isEmpty() && knownAt.isEmpty();
        return repository.histories(type).stream()
                .filter(version -> all || asked.equals(Optional.of(version.number())))
                .map(version -> VersionBody.of(version, today.equals(Optional.of(version.number()))))
                .toList();
    }

    @GET
    @Path("{type}/versions/{number}")
    @Produces({MediaType.APPLICATION_JSON, ApiProblem.MEDIA_TYPE})
    @Operation(summary = "Une version : sa vie et tout son contenu")
    public Response version(@PathParam("type") String type, @PathParam("number") String number) {
        return withVersion(
                type,
                number,
                version -> ok(new WithContent(
                        VersionBody.of(
                                version,
                                inForce(type).map(RuleSetVersion::number).equals(Optional.of(version.number()))),
                        new String(
                                repository
                                        .written(type, version.number())
                                        .orElseThrow()
                                        .content(),
                                StandardCharsets.UTF_8))));
    }

    @GET
    @Path("{type}/versions/{number}/workbook")
    @Produces({Workbooks.XLSX, Workbooks.ODS, ApiProblem.MEDIA_TYPE})
    @Operation(summary = "Le classeur tel qu'il a été déposé ; avec format (xlsx, ods), le même contenu réécrit")
    public CompletionStage<Response> workbook(
            @PathParam("type") String type, @PathParam("number") String number, @QueryParam("format") String format) {
        return inTurn(() -> withVersion(type, number, version -> {
            String name = type + "-" + version.number();
            return format == null
                    ? Workbooks.download(
                            name,
                            Workbooks.formatOf(version.fileName()),
                            repository.workbook(type, version.number()).orElseThrow())
                    : written(name, type, contents.read(version), format);
        }));
    }

    @GET
    @Path("{type}/template")
    @Produces({Workbooks.XLSX, Workbooks.ODS, ApiProblem.MEDIA_TYPE})
    @Operation(summary = "Un classeur sans ligne ni cas, avec toutes les colonnes possibles ; format : xlsx ou ods")
    public CompletionStage<Response> template(
            @PathParam("type") String type, @DefaultValue("xlsx") @QueryParam("format") String format) {
        return inTurn(() -> written(type, format));
    }

    private Response written(String type, String format) {
        Optional<DecisionType<?, ?>> found = types.find(type);
        if (found.isEmpty()) {
            return unknownType();
        }
        return inForce(type)
                .map(version -> Template.of(version.content(), found.get().vocabulary()))
                .map(template -> written(type + "-modele", type, template, format))
                .orElseGet(() -> ApiProblem.of(ProblemKind.NO_VERSION, "Aucun barème n'est en vigueur aujourd'hui.")
                        .response()
                        .build());
    }

    private Response written(String name, String type, RuleSet ruleSet, String format) {
        return Workbooks.format(format)
                .map(found -> Workbooks.download(
                        name,
                        found,
                        WorkbookWriter.write(
                                ruleSet, types.find(type).orElseThrow().vocabulary(), found)))
                .orElseGet(() -> ApiProblem.of(ProblemKind.INVALID_REQUEST, "format est xlsx ou ods.")
                        .response()
                        .build());
    }

    @GET
    @Path("{type}/versions/{number}/report")
    @Produces({MediaType.APPLICATION_JSON, Workbooks.XLSX, ApiProblem.MEDIA_TYPE})
    @Operation(
            summary =
                    "Ce qu'une version a de masqué, de double, d'impossible ou de presque jamais transmis ; ses cas de"
                            + " test ; ce qu'ils couvrent ; avec format=xlsx, son classeur coloré et commenté")
    public CompletionStage<Response> report(
            @PathParam("type") String type, @PathParam("number") String number, @QueryParam("format") String format) {
        return inTurn(() -> withVersion(type, number, version -> {
            if (isOtherFormat(format)) {
                return onlyXlsx();
            }
            return format == null
                    ? ok(CanonicalJson.bytes(Map.of(
                            "type", version.type(),
                            "number", version.number(),
                            "sha256", version.sha256(),
                            "report", review.report(contents.read(version)))))
                    : Workbooks.download(
                            type + "-" + version.number() + "-remarques", WorkbookFormat.XLSX, reported(version));
        }));
    }

    /** Into the office's own file when it is one that can be written into, else into a workbook of the same content. */
    private byte[] reported(VersionHistory version) {
        RuleSet content = contents.read(version);
        if (Workbooks.formatOf(version.fileName()) == WorkbookFormat.XLSX) {
            return AnnotatedWorkbook.report(
                    repository.workbook(version.type(), version.number()).orElseThrow(), review.report(content));
        }
        DecisionVocabulary vocabulary = types.find(version.type()).orElseThrow().vocabulary();
        byte[] written = WorkbookWriter.write(content, vocabulary, WorkbookFormat.XLSX);
        RuleSet placed = ((WorkbookReading.Readable) WorkbookReader.read(written, vocabulary)).ruleSet();
        return AnnotatedWorkbook.report(written, review.report(placed));
    }

    private static boolean isOtherFormat(String format) {
        return format != null && !format.equals(WorkbookFormat.XLSX.ending());
    }

    private static Response onlyXlsx() {
        return ApiProblem.of(ProblemKind.INVALID_REQUEST, "format est xlsx, ou n'est pas donné.")
                .response()
                .build();
    }

    @GET
    @Path("{type}/versions/{number}/diff/{other}")
    @Produces({MediaType.APPLICATION_JSON, Workbooks.XLSX, ApiProblem.MEDIA_TYPE})
    @Operation(
            summary = "Ce qui a changé de la version number à l'autre, ligne par ligne et cellule par cellule ; avec"
                    + " format=xlsx, le classeur de l'autre, coloré et commenté")
    public CompletionStage<Response> diff(
            @PathParam("type") String type,
            @PathParam("number") String number,
            @PathParam("other") String other,
            @QueryParam("format") String format) {
        return inTurn(() -> withVersion(
                type,
                number,
                before -> withVersion(type, other, after -> {
                    if (isOtherFormat(format)) {
                        return onlyXlsx();
                    }
                    DecisionVocabulary vocabulary =
                            types.find(type).orElseThrow().vocabulary();
                    RuleSet from = contents.read(before);
                    RuleSet to = contents.read(after);
                    return format == null
                            ? ok(CanonicalJson.bytes(RuleSetComparison.between(vocabulary, from, to)))
                            : Workbooks.download(
                                    type + "-" + before.number() + "-" + after.number(),
                                    WorkbookFormat.XLSX,
                                    AnnotatedWorkbook.differences(
                                            repository
                                                    .workbook(type, after.number())
                                                    .orElseThrow(),
                                            from,
                                            to,
                                            vocabulary));
                })));
    }

    /** After the workbooks that others read or ask for: each of them takes much memory while it is made. */
    private CompletionStage<Response> inTurn(Supplier<Response> answer) {
        return threads.run(answer, OfficeResource::busy);
    }

    private interface Use {
        Response on(VersionHistory version);
    }

    private Response withVersion(String type, String number, Use use) {
        if (types.find(type).isEmpty()) {
            return unknownType();
        }
        return Workbooks.number(number)
                .flatMap(found -> repository.history(type, found))
                .map(use::on)
                .orElseGet(RuleSetsResource::unknownVersion);
    }

    private Optional<RuleSetVersion> inForce(String type) {
        return versions.usable(type, LegalDay.of(clock.instant()));
    }

    private static Response ok(Object body) {
        return Response.ok(body, MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    static Response unknownType() {
        return ApiProblem.of(ProblemKind.UNKNOWN_TYPE, "Ce barème n'existe pas ; /api/v1/rule-sets les donne tous.")
                .response()
                .build();
    }

    static Response unknownVersion() {
        return ApiProblem.of(ProblemKind.UNKNOWN_VERSION, "Ce barème n'a pas de version de ce numéro.")
                .response()
                .build();
    }
}
