package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.oss.MemberState;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A fact that may end the use of a scheme.
 *
 * @param day of the notification for a declared end and a voluntary exit, of the change for a move, else of the finding
 */
public record StatusEvent(
        @Term("Événement") EventKind kind,

        @Term(
                value = "Jour de l'événement",
                description = "Notification d’une fin ou d’une sortie, changement de lieu, constat sinon")
        LocalDate day,

        @Term(value = "Sortie demandée au", description = "Pour une sortie volontaire : premier jour d’une période")
        Optional<LocalDate> exitOn,

        @Term(value = "Nouvel État membre", description = "Pour un changement de lieu ; absent hors de l’Union")
        Optional<MemberState> newState) {}
