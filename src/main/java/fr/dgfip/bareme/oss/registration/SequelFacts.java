package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.oss.Scheme;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** What decides the steps that follow. Legal date: that of the decision. */
public record SequelFacts(
        @Term("Décision") Ruling ruling,
        @Term("Régime") Scheme scheme,
        @Term("Qualité du demandeur") ApplicantRole role,

        @Term(value = "Engagement", description = "La France est choisie parmi plusieurs États possibles")
        boolean bound,

        @Term(
                value = "Opérations antérieures non couvertes",
                description = "La première opération indiquée précède le début d’utilisation")
        boolean uncovered,

        @Term("Début possible plus tard") boolean laterStart,
        Optional<LocalDate> start,
        Optional<LocalDate> firstDue,
        Optional<LocalDate> boundUntil,
        Optional<LocalDate> earliestStart)
        implements TableInput {
    public static SequelFacts of(RegistrationRequest request, Verdict verdict) {
        return new SequelFacts(
                verdict.ruling(),
                request.scheme(),
                request.role(),
                verdict.bindingUntil().isPresent(),
                verdict.start()
                        .flatMap(start -> request.firstSupplyOn().filter(start.effectiveOn()::isAfter))
                        .isPresent(),
                verdict.earliestStart().isPresent(),
                verdict.start().map(StartItem::effectiveOn),
                verdict.firstReturn().map(FirstReturn::dueOn),
                verdict.bindingUntil(),
                verdict.earliestStart());
    }

    Optional<LocalDate> day(SequelDate date) {
        return switch (date) {
            case NONE -> Optional.empty();
            case START -> start;
            case FIRST_DUE_DATE -> firstDue;
            case BOUND_UNTIL -> boundUntil;
            case EARLIEST_START -> earliestStart;
        };
    }
}
