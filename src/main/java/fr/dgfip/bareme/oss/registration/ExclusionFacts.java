package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.oss.ReturnPeriod;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A past exclusion, seen from the start of use asked for. Legal date: that of the decision.
 *
 * @param endsOn last day of the quarantine its ground would bring
 */
public record ExclusionFacts(
        @Term("Cause de l'exclusion") ExclusionGround ground,
        @Term("Fin de la période de l'exclusion") LocalDate periodEnd,
        @Term("Exclu comme intermédiaire") boolean asIntermediary,
        @Term("Qualité du demandeur") ApplicantRole role,
        @Term("Manquement du seul intermédiaire") Optional<Boolean> intermediaryOnly,

        @Term(
                value = "Quarantaine en cours",
                description = "Au début d’utilisation, si la cause de l’exclusion en entraîne une")
        boolean running,

        Optional<LocalDate> endsOn)
        implements TableInput {

    /**
     * @param start day from which the scheme would be used
     * @param years years of a quarantine
     * @param exitQuarters quarters of a quarantine after a voluntary exit at the time of this one
     */
    public static ExclusionFacts of(
            PastExclusion past, ApplicantRole role, LocalDate start, int years, int exitQuarters) {
        Optional<LocalDate> endsOn = past.ground() == ExclusionGround.VOLUNTARY_EXIT && !past.asIntermediary()
                ? afterExit(past.excludedIn(), exitQuarters)
                : Optional.of(afterFailure(past.excludedIn(), years));
        return new ExclusionFacts(
                past.ground(),
                past.excludedIn().lastDay(),
                past.asIntermediary(),
                role,
                past.intermediaryOnly(),
                endsOn.filter(end -> !end.isBefore(start)).isPresent(),
                endsOn);
    }

    /** Counted from the day after the period, so that it ends at an end of month whatever February has. */
    static LocalDate afterFailure(ReturnPeriod period, int years) {
        return period.lastDay().plusDays(1).plusYears(years).minusDays(1);
    }

    private static Optional<LocalDate> afterExit(ReturnPeriod period, int quarters) {
        int months = 3 * quarters;
        return Optional.of(period.lastDay().plusDays(1).plusMonths(months).minusDays(1))
                .filter(end -> quarters > 0);
    }

    /** Whether the law bars the registration, whatever the tables conclude. */
    public boolean isBarring() {
        boolean sparesSeller = intermediaryOnly.orElse(false) && !asIntermediary;
        boolean otherCapacity = asIntermediary && role != ApplicantRole.INTERMEDIARY;
        return ground == ExclusionGround.PERSISTENT_FAILURE && running && !sparesSeller && !otherCapacity;
    }
}
