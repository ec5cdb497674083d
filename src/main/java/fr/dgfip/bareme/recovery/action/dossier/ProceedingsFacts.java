package fr.dgfip.bareme.recovery.action.dossier;

import fr.dgfip.bareme.recovery.action.fact.DelayState;
import fr.dgfip.bareme.recovery.action.request.Collective;
import fr.dgfip.bareme.recovery.action.request.RecoveryRequest;
import java.time.LocalDate;
import java.util.Optional;

/** Where the periods of insolvency proceedings stand; nothing when none are open. */
final class ProceedingsFacts {
    private final Optional<Collective> open;
    private final LocalDate today;
    private final DossierTerms terms;

    ProceedingsFacts(RecoveryRequest request, DossierTerms terms) {
        this.open = request.stayingProceedings();
        this.today = request.examinationDate();
        this.terms = terms;
    }

    boolean isOpen() {
        return open.isPresent();
    }

    Optional<DelayState> declaration() {
        return open.map(found -> state(found, terms.declarationMonths()));
    }

    Optional<DelayState> relief() {
        return open.map(found -> state(found, terms.reliefMonths()));
    }

    private DelayState state(Collective found, int months) {
        return found.publishedOn()
                .map(day -> today.isAfter(day.plusMonths(months)) ? DelayState.EXPIRE : DelayState.EN_COURS)
                .orElse(DelayState.POINT_DE_DEPART_INCONNU);
    }
}
