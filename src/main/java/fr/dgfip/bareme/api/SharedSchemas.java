package fr.dgfip.bareme.api;

import static fr.dgfip.bareme.api.SchemaWriter.reference;
import static fr.dgfip.bareme.api.SchemaWriter.text;
import static fr.dgfip.bareme.api.SchemaWriter.typed;

import fr.dgfip.bareme.decision.Automation;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Schemas that all decision types share: the envelope around an outcome, and problems. */
final class SharedSchemas {
    static final String PROBLEM = "Problem";
    static final String REASON = "Reason";

    private SharedSchemas() {}

    /** The answer to a question, whose outcome is another schema. */
    static Schema envelope(String type, String outcome) {
        return object("type", "outcome", "reasons", "ruleSet", "engine", "asOf", "decidedAt", "automation")
                .addProperty(
                        "id",
                        text().format("uuid").description("Numéro de la décision (UUID version 7) ; absent d'un essai"))
                .addProperty(
                        "dryRun",
                        typed(SchemaType.BOOLEAN).description("Vrai pour un essai, qui n'est pas une décision"))
                .addProperty("type", text().enumeration(List.of(type)))
                .addProperty("outcome", reference(outcome))
                .addProperty("reasons", typed(SchemaType.ARRAY).items(reference(REASON)))
                .addProperty("ruleSet", ruleSet())
                .addProperty("engine", engine())
                .addProperty(
                        "asOf", text().format("date").description("Date d'effet : la date dont le droit s'applique"))
                .addProperty("decidedAt", text().format("date-time").description("Instant de la décision, UTC"))
                .addProperty("automation", automation())
                .addProperty("notice", text().description("Mention de l'article L. 311-3-1 du CRPA"))
                .addProperty("links", links());
    }

    static Schema reason() {
        Schema source = object("table", "row", "cell")
                .addProperty("table", text().description("Table du barème"))
                .addProperty("row", text().description("Ligne"))
                .addProperty("cell", text().description("Cellule du classeur"));
        return object("code", "label")
                .addProperty("code", text().description("Code stable du motif"))
                .addProperty("label", text().description("Motif en français"))
                .addProperty("points", text().format("decimal").description("Points ajoutés au score"))
                .addProperty("legalBasis", text().description("Base légale"))
                .addProperty("communicable", typed(SchemaType.BOOLEAN).description("Peut être dit à l'intéressé"))
                .addProperty("source", source.description("Ligne dont vient le motif ; absente pour un garde-fou"));
    }

    static Schema problem() {
        Schema fault = object("code", "detail")
                .addProperty("code", text().description("Code stable du défaut"))
                .addProperty("pointer", text().format("json-pointer").description("Valeur fautive de la demande"))
                .addProperty("parameter", text().description("Paramètre ou en-tête fautif"))
                .addProperty("detail", text().description("Ce qui a été lu, pourquoi c'est faux, quoi écrire"));
        return object("type", "title", "status", "detail", "code")
                .addProperty("type", text().format("uri"))
                .addProperty("title", text())
                .addProperty("status", typed(SchemaType.INTEGER))
                .addProperty("detail", text().description("Ce qui ne va pas et quoi faire"))
                .addProperty("code", text().enumeration(codes()))
                .addProperty("cause", text().description("Code plus fin, pour undecided"))
                .addProperty("incident", text().description("Numéro à citer, pour internal"))
                .addProperty("errors", typed(SchemaType.ARRAY).items(fault));
    }

    private static List<Object> codes() {
        return Arrays.stream(ProblemKind.values())
                .<Object>map(ProblemKind::code)
                .toList();
    }

    private static Schema automation() {
        return text().enumeration(Arrays.stream(Automation.values())
                        .<Object>map(Enum::name)
                        .toList())
                .description("FULL : la réponse prend effet ; ASSISTED : un agent décide");
    }

    private static Schema ruleSet() {
        return object("version", "sha256", "effectiveFrom")
                .addProperty("version", typed(SchemaType.INTEGER))
                .addProperty("sha256", text())
                .addProperty("effectiveFrom", text().format("date"))
                .description("Version du barème appliquée");
    }

    private static Schema engine() {
        return object("build", "rulesSha256")
                .addProperty("build", text())
                .addProperty("rulesSha256", text())
                .description("Moteur et règles appliqués");
    }

    private static Schema links() {
        return typed(SchemaType.OBJECT).additionalPropertiesSchema(text().format("uri-reference"));
    }

    private static Schema object(String... required) {
        return typed(SchemaType.OBJECT).required(List.of(required));
    }
}
