package fr.dgfip.bareme.api;

import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.vocabulary.RecordShape;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableInstance;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;

/**
 * Describes each decision type under its own path, from its vocabulary and samples, in place of the one path with a
 * variable that the resource declares. The framework makes this object, so it asks for the beans itself.
 */
@OpenApiFilter(OpenApiFilter.RunStage.RUN)
public final class DecisionsDescription implements OASFilter {
    private static final String GENERIC_PATH = "/api/v1/decisions/{type}";
    private static final String PATH = "/api/v1/decisions/";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        DecisionTypes types = Arc.container().instance(DecisionTypes.class).get();
        InjectableInstance<ExampleAnswers> answers = Arc.container().select(ExampleAnswers.class);
        describe(description, types, answers.isResolvable() ? answers.get() : (type, sample) -> Optional.empty());
    }

    private static void describe(OpenAPI description, DecisionTypes types, ExampleAnswers answers) {
        if (description.getComponents() == null) {
            description.setComponents(OASFactory.createComponents());
        }
        Components components = description.getComponents();
        components
                .addSchema(SharedSchemas.PROBLEM, SharedSchemas.problem())
                .addSchema(SharedSchemas.REASON, SharedSchemas.reason())
                .addSchema(
                        SchemaWriter.COUNTRY,
                        SchemaWriter.codes(Country.all()).description("Pays, code ISO 3166-1 ; XI : Irlande du Nord"));
        Optional<PathItem> generic = Optional.ofNullable(description.getPaths().getPathItem(GENERIC_PATH));
        for (DecisionType<?, ?> type : types.all()) {
            addSchemas(components, type);
            PathItem path = OASFactory.createPathItem().POST(new DecisionOperation(type, answers).describe());
            generic.ifPresent(item -> path.getPOST().setSecurity(item.getPOST().getSecurity()));
            description.getPaths().addPathItem(PATH + type.name(), path);
        }
        description.getPaths().removePathItem(GENERIC_PATH);
    }

    private static void addSchemas(Components components, DecisionType<?, ?> type) {
        String outcome = DecisionOperation.outcomeSchema(type);
        components
                .addSchema(
                        DecisionOperation.requestSchema(type),
                        new SchemaWriter(true)
                                .record(RecordShape.of(type.requestType()))
                                .description(type.title()))
                .addSchema(outcome, new SchemaWriter(false).record(RecordShape.of(type.outcomeType())))
                .addSchema(DecisionOperation.answerSchema(type), SharedSchemas.envelope(type.name(), outcome));
    }
}
