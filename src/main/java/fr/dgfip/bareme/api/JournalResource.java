package fr.dgfip.bareme.api;

import fr.dgfip.bareme.deciding.Answer;
import fr.dgfip.bareme.decision.CanonicalJson;
import fr.dgfip.bareme.journal.FoundRecord;
import fr.dgfip.bareme.journal.JournalContent;
import fr.dgfip.bareme.journal.JournalReader;
import fr.dgfip.bareme.journal.JournalUnavailable;
import fr.dgfip.bareme.replay.Replay;
import fr.dgfip.bareme.replay.Replaying;
import fr.dgfip.bareme.security.Roles;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was decided, and whether it would be decided again. A caller sees its own records and no others. */
@Path("/api/v1/journal/{id}")
@RolesAllowed({Roles.CALLER, Roles.AUDITOR})
@Tag(name = "Journal")
@Blocking
public class JournalResource {
    private static final Answer.Unavailable UNAVAILABLE = new Answer.Unavailable(1, Answer.Unavailable.Cause.JOURNAL);

    private final JournalReader journal;
    private final Replaying replaying;
    private final SecurityIdentity identity;

    JournalResource(JournalReader journal, Replaying replaying, SecurityIdentity identity) {
        this.journal = journal;
        this.replaying = replaying;
        this.identity = identity;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, ApiProblem.MEDIA_TYPE})
    @Operation(summary = "L'enregistrement d'une décision, avec sa trace et son empreinte")
    public Response record(@PathParam("id") String id) {
        return withRecord(id, found -> ok(RecordBody.of(found)));
    }

    @POST
    @Path("/replay")
    @RolesAllowed(Roles.AUDITOR)
    @Produces({MediaType.APPLICATION_JSON, ApiProblem.MEDIA_TYPE})
    @Operation(summary = "Rejoue une décision sous la version qui l'a rendue, et compare octet par octet")
    public Response replay(@PathParam("id") String id) {
        return withRecord(
                id,
                found -> found.journalRecord().content() instanceof JournalContent.Decision decision
                        ? replayed(replaying.replay(found, decision))
                        : notFound());
    }

    private interface Use {
        Response on(FoundRecord found);
    }

    private Response withRecord(String id, Use use) {
        try {
            return uuid(id).flatMap(journal::find)
                    .filter(this::maySee)
                    .map(use::on)
                    .orElseGet(JournalResource::notFound);
        } catch (JournalUnavailable e) {
            return Answers.unavailable(UNAVAILABLE);
        }
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equals(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean maySee(FoundRecord found) {
        return identity.hasRole(Roles.AUDITOR)
                || found.journalRecord().caller().equals(identity.getPrincipal().getName());
    }

    /** Another's record and none at all are told alike: an id reveals nothing. */
    private static Response notFound() {
        return ApiProblem.of(ProblemKind.NOT_FOUND, "Aucun enregistrement à cette adresse, ou pas pour vous.")
                .response()
                .build();
    }

    private static Response replayed(Replay replay) {
        Map<String, Object> body = new TreeMap<>();
        if (replay instanceof Replay.Identical identical) {
            body.put("result", "identical");
            body.put("id", identical.id());
            body.put("basis", identical.basis());
        } else if (replay instanceof Replay.Divergent divergent) {
            body.put("result", "divergent");
            body.put("id", divergent.id());
            body.put("basis", divergent.basis());
            body.put("differences", divergent.differences());
        } else if (replay instanceof Replay.Impossible impossible) {
            body.put("result", "impossible");
            body.put("id", impossible.id());
            body.put("cause", impossible.code());
            body.put("explanation", impossible.explanation());
        }
        return ok(CanonicalJson.bytes(body));
    }

    private static Response ok(byte[] body) {
        return Response.ok(body, MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
