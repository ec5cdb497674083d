package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import java.util.List;
import java.util.Optional;

/** Something the request must state and does not. */
public record MissingData(RequiredItem required) implements Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(required.row(), required.label(), Optional.empty(), true));
    }

    MissingItem item() {
        return new MissingItem(
                required.item().code(), required.label(), required.row().legalBasis());
    }

    /** @param required what must be stated, in any order */
    public static List<MissingData> of(RegistrationRequest request, List<RequiredItem> required) {
        return required.stream()
                .filter(item -> !request.provided().contains(item.item()))
                .sorted(RowOutcome.byRow())
                .map(MissingData::new)
                .toList();
    }
}
