package fr.dgfip.bareme.decision;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A decision type for tests. */
public final class TrialType implements DecisionType<TrialRequest, TrialType.Outcome> {
    public static final String VALID = """
            {
              "reference": "AA0001", "nature": "OCCASION", "origin": "DE", "professional": true,
              "deliveryDate": "2026-11-20", "price": "12500.00",
              "vehicle": {"vin": "WVWZZZ1JZXW000001", "odometerKm": 48000},
              "documents": [{"kind": "NEUF", "title": "Facture"}]
            }
            """;

    /** The answer. */
    public record Outcome(
            @Term("TVA due") Optional<Euros> due,
            @Term("Suite") TrialRequest.Nature nature,
            Automation automation,
            List<String> notes) {}

    @Override
    public String title() {
        return "Décision d'essai";
    }

    @Override
    public DecisionVocabulary vocabulary() {
        return new DecisionVocabulary("essai", TrialRequest.class, Outcome.class, List.of(), List.of());
    }

    @Override
    public Class<TrialRequest> requestType() {
        return TrialRequest.class;
    }

    @Override
    public Class<Outcome> outcomeType() {
        return Outcome.class;
    }

    @Override
    public LocalDate referenceDate(TrialRequest request) {
        return request.deliveryDate();
    }

    @Override
    public List<RequestProblem> problems(TrialRequest request) {
        boolean before = request.vehicle()
                .firstUse()
                .filter(first -> first.isAfter(request.deliveryDate()))
                .isPresent();
        return before && request.nature() == TrialRequest.Nature.USED
                ? List.of(new RequestProblem(
                        "contradiction",
                        "/vehicle/firstUse",
                        "un véhicule d'occasion ne peut circuler d'abord après sa livraison"))
                : List.of();
    }

    @Override
    public Automation automation(Outcome outcome) {
        return Automation.FULL;
    }

    @Override
    public List<Sample> samples() {
        return List.of(new Sample("occasion", "Véhicule d'occasion", VALID));
    }
}
