package fr.dgfip.bareme.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What can be asked. */
@Path("/api/v1/decisions")
@RolesAllowed({Roles.CALLER, Roles.ANALYST, Roles.APPROVER, Roles.AUDITOR, Roles.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueResource {
    private final Catalogue catalogue;

    CatalogueResource(DecisionTypes types) {
        this.catalogue = new Catalogue(types.all().stream().map(Entry::of).toList());
    }

    /** The decision types, in the order of their names. */
    public record Catalogue(List<Entry> types) {}

    /** A decision type. */
    public record Entry(String name, String title, Links links, List<Sample> samples) {
        static Entry of(DecisionType<?, ?> type) {
            return new Entry(
                    type.name(),
                    type.title(),
                    new Links("/api/v1/decisions/" + type.name(), "/q/openapi"),
                    type.samples().stream().map(Sample::of).toList());
        }
    }

    /** Where to ask for a decision, how requests and answers are written. */
    public record Links(String decide, String description) {}

    /** A request to try. */
    public record Sample(
            String name, String title, @JsonRawValue String request) {
        static Sample of(DecisionType.Sample sample) {
            return new Sample(sample.name(), sample.title(), sample.json());
        }
    }

    @GET
    @Operation(summary = "Les décisions qui peuvent être demandées")
    public Catalogue list() {
        return catalogue;
    }
}
