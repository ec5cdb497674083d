package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.oss.ReturnPeriod;
import fr.dgfip.bareme.oss.Scheme;
import fr.dgfip.bareme.vocabulary.FrenchText;
import java.time.LocalDate;
import java.util.Optional;

/** A voluntary exit: from the day asked for, or when it was notified too late for that day, from the next period. */
record VoluntaryExit(LocalDate notifiedOn, LocalDate askedOn, LocalDate lastNotice, LocalDate effectiveOn) {
    /** The one of a file, if any. */
    static Optional<VoluntaryExit> of(ExclusionRequest request, Terms terms) {
        return request.event(EventKind.SORTIE_VOLONTAIRE).map(event -> of(event, request.scheme(), terms.exitDays()));
    }

    /** @param noticeDays days before the end of the period before the exit by which it is notified */
    static VoluntaryExit of(StatusEvent event, Scheme scheme, int noticeDays) {
        ReturnPeriod period = ReturnPeriod.containing(event.day(), scheme).plus(1);
        while (event.day().isAfter(lastNotice(period, noticeDays))) {
            period = period.plus(1);
        }
        LocalDate earliest = period.firstDay();
        LocalDate asked = event.exitOn().orElse(earliest);
        LocalDate effective = asked.isBefore(earliest) ? earliest : asked;
        return new VoluntaryExit(event.day(), asked, effective.minusDays(1).minusDays(noticeDays), effective);
    }

    private static LocalDate lastNotice(ReturnPeriod period, int noticeDays) {
        return period.firstDay().minusDays(1).minusDays(noticeDays);
    }

    /** @param sentOn day the office answers */
    ExitState state(LocalDate sentOn) {
        if (effectiveOn.isBefore(sentOn)) {
            return ExitState.PASSEE;
        }
        return isDeferred() ? ExitState.REPORTEE : ExitState.A_TEMPS;
    }

    private boolean isDeferred() {
        return effectiveOn.isAfter(askedOn);
    }

    /** What it rests on, as a sentence. */
    String inWords() {
        String asked = isDeferred() ? " ; la sortie demandée au " + FrenchText.day(askedOn) + " est trop proche" : "";
        return "Notifiée le " + FrenchText.day(notifiedOn) + asked + " ; une sortie au " + FrenchText.day(effectiveOn)
                + " se notifie au plus tard le " + FrenchText.day(lastNotice) + ".";
    }
}
