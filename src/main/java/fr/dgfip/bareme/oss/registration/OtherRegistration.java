package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.oss.MemberState;
import fr.dgfip.bareme.oss.OssNumber;
import fr.dgfip.bareme.oss.Scheme;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** A registration of the same person, in France or in another Member State, in force or not. */
public record OtherRegistration(
        @Term("Régime de l'inscription") Scheme scheme,
        @Term("État de l'inscription") MemberState state,
        @Term("Numéro de l'inscription") Optional<OssNumber> number,
        @Term("Inscrit à partir du") LocalDate from,

        @Term(value = "Dernier jour de l'inscription", description = "Absent tant qu’aucune fin n’est prévue")
        Optional<LocalDate> lastDay,

        @Term("Inscrit comme intermédiaire") boolean asIntermediary,

        @Term(
                value = "État choisi parmi plusieurs",
                description = "Le demandeur pouvait choisir entre plusieurs établissements ou pays de départ des biens")
        Optional<Boolean> amongSeveral,

        @Term("Cause de la fin") Optional<EndReason> endReason) {

    boolean isForeign() {
        return state != MemberState.FR;
    }

    boolean isMoved() {
        return endReason.filter(EndReason.MOVED::equals).isPresent();
    }

    /** Whether it is one of the kind a request asks for. */
    boolean concerns(RegistrationRequest request) {
        return scheme == request.scheme() && asIntermediary == request.isIntermediary();
    }

    /** Whether it would stand beside a registration from that day on. */
    boolean isActiveFrom(LocalDate day) {
        return lastDay.filter(day::isAfter).isEmpty();
    }

    /** 31 December of the last year a choice made at its start binds. */
    LocalDate boundUntil(int years) {
        return BindingChoice.until(from, years);
    }
}
