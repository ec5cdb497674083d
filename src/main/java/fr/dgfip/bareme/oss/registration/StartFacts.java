package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.oss.Scheme;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What decides from which day the scheme is used. Legal date: that of the decision.
 *
 * @param notifyBy last day to notify the first supply; empty when none is stated
 * @param shiftMatters whether moving that day to a working day, or not, would change the answer
 */
public record StartFacts(
        @Term("Régime") Scheme scheme,
        @Term("Première opération") FirstSupply firstSupply,

        @Term(value = "Début calculé", description = "Jour que la règle du régime donne, si aucun agent ne le fixe")
        LocalDate start,

        @Term(
                value = "Changement d'État d'identification",
                description =
                        "Une inscription dans un autre État prend fin parce que le demandeur a déplacé son siège, "
                                + "son établissement ou le départ de ses biens")
        boolean moved,

        @Term(
                value = "Première échéance passée",
                description = "Au jour de l’examen, la première déclaration serait déjà en retard")
        boolean overdue,

        Optional<LocalDate> notifyBy,
        boolean shiftMatters)
        implements TableInput {

    /** @param terms those in force at the start of use, see {@link NoticeLimit#start} */
    public static StartFacts of(RegistrationRequest request, NoticeLimit limit, ReturnTerms terms) {
        LocalDate start = limit.start(request);
        FirstSupply state = limit.state(request.firstSupplyOn(), request.requestedOn());
        FirstSupply otherwise = limit.otherwise().state(request.firstSupplyOn(), request.requestedOn());
        boolean monthly = request.scheme().isMonthly();
        return new StartFacts(
                request.scheme(),
                state,
                start,
                request.isMoved(),
                !monthly && isOverdue(request, start, terms),
                request.firstSupplyOn().map(limit::lastDay),
                !monthly && state != otherwise);
    }

    private static boolean isOverdue(RegistrationRequest request, LocalDate start, ReturnTerms terms) {
        return FirstReturn.of(start, request.scheme(), terms).dueOn().isBefore(request.examinationDate());
    }
}
