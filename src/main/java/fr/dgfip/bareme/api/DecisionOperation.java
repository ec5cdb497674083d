package fr.dgfip.bareme.api;

import fr.dgfip.bareme.decision.DecisionType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The description of the call that asks for one type of decision. */
final class DecisionOperation {
    private static final int[] REFUSALS = {400, 401, 403, 406, 408, 413, 415, 422, 500, 503};
    private final DecisionType<?, ?> type;
    private final Function<DecisionType.Sample, Optional<String>> answers;

    DecisionOperation(DecisionType<?, ?> type, ExampleAnswers answers) {
        this.type = type;
        this.answers = sample -> answers.answer(type, sample);
    }

    Operation describe() {
        Operation operation = OASFactory.createOperation()
                .operationId("decide-" + type.name())
                .addTag("Décisions")
                .summary(type.title())
                .requestBody(OASFactory.createRequestBody()
                        .required(true)
                        .content(json(requestSchema(type), sample -> Optional.of(sample.json()))))
                .responses(responses());
        parameters().forEach(operation::addParameter);
        return operation;
    }

    static String requestSchema(DecisionType<?, ?> type) {
        return type.name() + "-request";
    }

    static String outcomeSchema(DecisionType<?, ?> type) {
        return type.name() + "-outcome";
    }

    static String answerSchema(DecisionType<?, ?> type) {
        return type.name() + "-decision";
    }

    private static List<Parameter> parameters() {
        return List.of(
                parameter(
                                Parameter.In.QUERY,
                                CallOptions.AS_OF,
                                SchemaWriter.text().format("date"))
                        .description("Date d'effet ; par défaut la date de référence de la demande"),
                parameter(Parameter.In.QUERY, CallOptions.DRY_RUN, SchemaWriter.typed(SchemaType.BOOLEAN))
                        .description(
                                "Essayer sans rien enregistrer : la réponse n'est pas une décision. Pas pour caller"),
                parameter(
                                Parameter.In.HEADER,
                                CallOptions.IDEMPOTENCY_KEY,
                                SchemaWriter.text().pattern("^\"?" + CallOptions.KEY_FORM + "\"?$"))
                        .description("Un appel répété sous la même clé reçoit la première réponse"),
                parameter(
                                Parameter.In.HEADER,
                                CallOptions.PURPOSE,
                                SchemaWriter.text().maxLength(CallOptions.MAX_PURPOSE))
                        .description("Pourquoi la décision est demandée, en UTF-8 ; gardé au journal"));
    }

    private static Parameter parameter(Parameter.In in, String name, Schema schema) {
        return OASFactory.createParameter().in(in).name(name).schema(schema);
    }

    private APIResponses responses() {
        APIResponse recorded = OASFactory.createAPIResponse()
                .description("Décision rendue et enregistrée")
                .addHeader(
                        "Location",
                        OASFactory.createHeader()
                                .description("Son adresse au journal")
                                .schema(SchemaWriter.text().format("uri-reference")))
                .addHeader(
                        Answers.REPLAYED,
                        OASFactory.createHeader()
                                .description("Vrai quand la clé d'idempotence a déjà reçu cette réponse")
                                .schema(SchemaWriter.typed(SchemaType.BOOLEAN)))
                .content(json(answerSchema(type), answers));
        APIResponse tried = OASFactory.createAPIResponse()
                .description("Essai à blanc : même forme, marquée comme n'étant pas une décision")
                .content(json(answerSchema(type), sample -> Optional.empty()));
        APIResponses responses =
                OASFactory.createAPIResponses().addAPIResponse("201", recorded).addAPIResponse("200", tried);
        for (int status : REFUSALS) {
            responses.addAPIResponse(String.valueOf(status), refusal(status));
        }
        return responses;
    }

    private static APIResponse refusal(int status) {
        String description = Arrays.stream(ProblemKind.values())
                .filter(kind -> kind.status() == status)
                .map(kind -> kind.title() + " (" + kind.code() + ")")
                .collect(Collectors.joining(", "));
        APIResponse response = OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                ApiProblem.MEDIA_TYPE,
                                OASFactory.createMediaType().schema(SchemaWriter.reference(SharedSchemas.PROBLEM))));
        return status == ProblemKind.UNAVAILABLE.status()
                ? response.addHeader(
                        "Retry-After",
                        OASFactory.createHeader()
                                .description("Secondes à attendre")
                                .schema(SchemaWriter.typed(SchemaType.INTEGER)))
                : response;
    }

    private Content json(String schema, Function<DecisionType.Sample, Optional<String>> texts) {
        MediaType media = OASFactory.createMediaType().schema(SchemaWriter.reference(schema));
        for (DecisionType.Sample sample : type.samples()) {
            texts.apply(sample).ifPresent(text -> media.addExample(sample.name(), example(sample, text)));
        }
        return OASFactory.createContent().addMediaType("application/json", media);
    }

    private static Example example(DecisionType.Sample sample, String json) {
        return OASFactory.createExample().summary(sample.title()).value(ExampleJson.tree(json));
    }
}
