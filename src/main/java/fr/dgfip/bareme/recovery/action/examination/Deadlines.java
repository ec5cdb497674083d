package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.recovery.action.dossier.HalfYear;
import fr.dgfip.bareme.recovery.action.dossier.Prescriptions;
import fr.dgfip.bareme.recovery.action.fact.DateOrigin;
import fr.dgfip.bareme.recovery.action.fact.Deadline;
import fr.dgfip.bareme.recovery.action.request.Act;
import fr.dgfip.bareme.recovery.action.request.ActKind;
import fr.dgfip.bareme.recovery.action.request.BusinessSale;
import fr.dgfip.bareme.recovery.action.request.Collective;
import fr.dgfip.bareme.recovery.action.request.RecoveryRequest;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Dates the deadlines of one file. */
final class Deadlines {
    private final RecoveryRequest request;
    private final Prescriptions prescriptions;

    Deadlines(RecoveryRequest request, Prescriptions prescriptions) {
        this.request = request;
        this.prescriptions = prescriptions;
    }

    /** Those without a date last; else by date. */
    List<DeadlineItem> items(List<Deadline> deadlines) {
        return deadlines.stream()
                .sorted(RowOutcome.byRow())
                .map(this::item)
                .sorted(Comparator.comparing(item -> item.date().orElse(LocalDate.MAX)))
                .toList();
    }

    private DeadlineItem item(Deadline deadline) {
        Optional<LocalDate> date = origin(deadline.origin())
                .map(day -> day.plusMonths(deadline.months()).plusDays(deadline.days()));
        return new DeadlineItem(
                deadline.code(),
                deadline.action(),
                date,
                date.filter(request.examinationDate()::isAfter).isPresent(),
                deadline.label(),
                deadline.row().legalBasis());
    }

    private Optional<LocalDate> origin(DateOrigin origin) {
        switch (origin) {
            case RELANCE:
                return latest(ActKind.RELANCE::equals);
            case MISE_EN_DEMEURE:
                return latest(ActKind.MED::equals);
            case JUGEMENT_OUVERTURE:
                return request.collective().map(Collective::openedOn);
            case BODACC:
                return request.collective().flatMap(Collective::publishedOn);
            case FIN_DE_SEMESTRE:
                return Optional.of(HalfYear.lastEnd(request.examinationDate()));
            case PUBLICATION_VENTE:
                return request.businessSale().map(BusinessSale::publishedOn);
            case CESSATION:
                return request.debtor().ceasedOn();
            case PRESCRIPTION:
                return prescriptions.nearestDate();
            case NOTIFICATION_SATD:
                return latest(ActKind::isSatd);
            case MESURE_CONSERVATOIRE:
                return latest(ActKind.CONSERVATORY::equals);
            default:
                return Optional.empty();
        }
    }

    private Optional<LocalDate> latest(Predicate<ActKind> wanted) {
        return request.acts().stream()
                .filter(act -> wanted.test(act.kind()))
                .map(Act::date)
                .max(Comparator.naturalOrder());
    }
}
