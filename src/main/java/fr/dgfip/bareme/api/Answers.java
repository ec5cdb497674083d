package fr.dgfip.bareme.api;

import fr.dgfip.bareme.deciding.Answer;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Answers in HTTP. The bytes of a decision are passed on untouched: they are the bytes the journal keeps. */
final class Answers {
    static final String JOURNAL = "/api/v1/journal/";
    static final String REPLAYED = "Idempotent-Replayed";

    private Answers() {}

    static Response response(Answer answer) {
        if (answer instanceof Answer.Recorded recorded) {
            return recorded(recorded);
        }
        if (answer instanceof Answer.Tried tried) {
            return decision(200, tried.body()).build();
        }
        if (answer instanceof Answer.Unavailable unavailable) {
            return unavailable(unavailable);
        }
        return refusal(answer).response().build();
    }

    private static Response recorded(Answer.Recorded recorded) {
        Response.ResponseBuilder response =
                decision(201, recorded.body()).header(HttpHeaders.LOCATION, JOURNAL + recorded.id());
        return recorded.repeated() ? response.header(REPLAYED, "true").build() : response.build();
    }

    private static Response.ResponseBuilder decision(int status, byte[] body) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(body);
    }

    static Response unavailable(Answer.Unavailable unavailable) {
        return ApiProblem.of(ProblemKind.UNAVAILABLE, detail(unavailable.cause()))
                .response()
                .header(HttpHeaders.RETRY_AFTER, unavailable.retryAfterSeconds())
                .build();
    }

    private static String detail(Answer.Unavailable.Cause cause) {
        return switch (cause) {
            case JOURNAL ->
                "La décision ne peut être enregistrée pour l'instant, donc elle n'est pas rendue ; réessayez.";
            case CLOCK ->
                "L'horloge de ce serveur n'est pas celle de la base, donc rien n'y est daté ; réessayez, un autre peut"
                        + " répondre.";
            case RULE_SET ->
                "Le barème en vigueur ne peut être employé tel qu'il est enregistré, donc la décision n'est pas rendue ;"
                        + " l'exploitation est avertie.";
        };
    }

    private static ApiProblem refusal(Answer answer) {
        if (answer instanceof Answer.NoVersion missing) {
            return ApiProblem.of(
                    ProblemKind.NO_VERSION,
                    "Aucun barème « " + missing.type() + " » n'est en vigueur au " + missing.asOf() + ".");
        }
        if (answer instanceof Answer.Undecided undecided) {
            return ApiProblem.of(ProblemKind.UNDECIDED, undecided.cause().explanation())
                    .withCause(undecided.cause().code());
        }
        if (answer instanceof Answer.KeyReused) {
            return ApiProblem.of(
                    ProblemKind.KEY_REUSED,
                    "Cette clé a servi à une autre demande ; reprenez la même demande, ou une autre clé.");
        }
        throw new IllegalStateException("answer without words: " + answer.getClass());
    }
}
