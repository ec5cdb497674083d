package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import java.util.Optional;

/** A required document that the file does not hold, or not in the required form. */
public record MissingDocument(DocumentRequirement requirement) implements Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(requirement.row(), requirement.label(), Optional.empty(), true)
                .withCode(requirement.code()));
    }
}
