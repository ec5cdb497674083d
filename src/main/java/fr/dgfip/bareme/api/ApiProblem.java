package fr.dgfip.bareme.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/**
 * Problem details (RFC 9457).
 *
 * @param detail French sentence: what is wrong here, and what to do
 * @param cause finer stable code, if the kind has several
 * @param incident id to quote to the operators, who find it in the log
 * @param errors each fault of the request, sorted
 * @param differences what two versions made of the same one, when one overtook the other
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "code", "cause", "incident", "errors", "differences"})
record ApiProblem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        Optional<String> cause,
        Optional<String> incident,
        List<Fault> errors,
        Optional<Object> differences) {
    static final String MEDIA_TYPE = "application/problem+json";
    private static final String NO_STORE = "no-store";
    private static final String TYPE = "urn:bareme:problem:";
    private static final ObjectWriter WRITER =
            JsonMapper.builder().addModule(new Jdk8Module()).build().writerFor(ApiProblem.class);

    ApiProblem {
        errors = List.copyOf(errors);
    }

    /**
     * One fault of a request.
     *
     * @param pointer JSON pointer into the body; empty for a parameter
     * @param parameter query parameter or header at fault; empty for the body
     * @param sheet sheet of a workbook; empty for what is no workbook, or wrong with all of it
     * @param cell address in the sheet, such as {@code C7}; empty for the whole sheet
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonPropertyOrder({"code", "pointer", "parameter", "sheet", "cell", "detail"})
    record Fault(
            String code,
            Optional<String> pointer,
            Optional<String> parameter,
            Optional<String> sheet,
            Optional<String> cell,
            String detail) {
        static Fault inBody(String code, String pointer, String detail) {
            return new Fault(code, Optional.of(pointer), Optional.empty(), Optional.empty(), Optional.empty(), detail);
        }

        static Fault inParameter(String code, String parameter, String detail) {
            return new Fault(
                    code, Optional.empty(), Optional.of(parameter), Optional.empty(), Optional.empty(), detail);
        }

        static Fault inWorkbook(String code, Optional<String> sheet, Optional<String> cell, String detail) {
            return new Fault(code, Optional.empty(), Optional.empty(), sheet, cell, detail);
        }
    }

    static ApiProblem of(ProblemKind kind, String detail) {
        return of(kind, kind.status(), detail);
    }

    private static ApiProblem of(ProblemKind kind, int status, String detail) {
        return new ApiProblem(
                TYPE + kind.code(),
                kind.title(),
                status,
                detail,
                kind.code(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** The problem that a bare HTTP status stands for. */
    static ApiProblem ofStatus(int status) {
        return switch (status) {
            case 400 -> of(ProblemKind.INVALID_REQUEST, "L'appel n'est pas de l'HTTP bien formé.");
            case 401 -> of(ProblemKind.UNAUTHENTICATED, "Donnez une identification valable.");
            case 403 -> of(ProblemKind.FORBIDDEN, "Votre rôle ne permet pas cette opération.");
            case 404 ->
                of(ProblemKind.NOT_FOUND, "Il n'y a rien à cette adresse ; /q/openapi décrit celles qui existent.");
            case 405 -> of(ProblemKind.METHOD_NOT_ALLOWED, "Cette adresse ne connaît pas cette méthode ; voyez Allow.");
            case 406 -> of(ProblemKind.NOT_ACCEPTABLE, "Acceptez application/json.");
            case 408 -> of(ProblemKind.TOO_SLOW, "La demande n'est pas arrivée entière à temps ; renvoyez-la.");
            case 413 -> of(ProblemKind.TOO_LARGE, "L'envoi est trop long.");
            case 415 ->
                of(
                        ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                        "Content-Type dit ce qui est envoyé : application/json, ou application/octet-stream pour un"
                                + " classeur.");
            case 503 -> of(ProblemKind.UNAVAILABLE, "Réessayez plus tard.");
            default -> of(ProblemKind.OTHER, status, "L'appel est refusé avec le statut HTTP " + status + ".");
        };
    }

    ApiProblem withErrors(List<Fault> faults) {
        return new ApiProblem(type, title, status, detail, code, cause, incident, faults, differences);
    }

    ApiProblem withCause(String finerCode) {
        return new ApiProblem(type, title, status, detail, code, Optional.of(finerCode), incident, errors, differences);
    }

    ApiProblem withIncident(String id) {
        return new ApiProblem(type, title, status, detail, code, cause, Optional.of(id), errors, differences);
    }

    /** @param found lists, maps and texts */
    ApiProblem withDifferences(Object found) {
        return new ApiProblem(type, title, status, detail, code, cause, incident, errors, Optional.of(found));
    }

    byte[] json() {
        try {
            return WRITER.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem of strings and numbers is always JSON", e);
        }
    }

    /** Ends the answer with this, where no resource answers. */
    void send(HttpServerResponse response) {
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .end(Buffer.buffer(json()));
    }

    Response.ResponseBuilder response() {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL.toString(), NO_STORE)
                .entity(json());
    }
}
