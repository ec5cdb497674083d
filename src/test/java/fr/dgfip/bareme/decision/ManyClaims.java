package fr.dgfip.bareme.decision;

import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A decision type whose requests are long lists. */
final class ManyClaims implements DecisionType<ManyClaims.Request, ManyClaims.Request> {
    /** The list. */
    record Request(@Term("Créances") List<Claim> claims) {}

    /** An item. */
    record Claim(
            @Term("Référence") String reference,
            @Term("Nature") TrialRequest.Nature nature,
            @Term("Pays") Country origin,
            @Term("Échéance") LocalDate dueDate,
            @Term("Montant") @PositiveOrZero Euros amount,
            @Term("Retard") @PositiveOrZero int days,
            @Term("Remarque") Optional<String> remark) {}

    @Override
    public String title() {
        return "Créances";
    }

    @Override
    public DecisionVocabulary vocabulary() {
        return new DecisionVocabulary("creances", Request.class, Request.class, List.of(), List.of());
    }

    @Override
    public Class<Request> requestType() {
        return Request.class;
    }

    @Override
    public Class<Request> outcomeType() {
        return Request.class;
    }

    @Override
    public LocalDate referenceDate(Request request) {
        return request.claims().get(0).dueDate();
    }

    @Override
    public List<RequestProblem> problems(Request request) {
        return List.of();
    }

    @Override
    public Automation automation(Request outcome) {
        return Automation.FULL;
    }

    @Override
    public List<Sample> samples() {
        return List.of();
    }
}
