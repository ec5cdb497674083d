package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.oss.Scheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a request comes to before any check: where the person is, from which day the scheme would be used.
 *
 * @param unionEstablished whether it has its seat or a fixed establishment in the Union; empty when not known
 * @param inOneState whether it is established in one Member State only; empty when not known
 * @param special whether a territory is named for which no rule was written
 * @param start start of use; empty when an agent must set it
 * @param judgedOn day for which the request is judged: the start of use, else the examination
 */
public record Situation(
        Optional<Zone> seat,
        FixedEstablishments fixed,
        Optional<Boolean> unionEstablished,
        Optional<Boolean> inOneState,
        Dispatch dispatch,
        ImportDispatch importDispatch,
        boolean special,
        Optional<LocalDate> start,
        LocalDate judgedOn) {

    /** @param countries every country the request names, in any order */
    public static Situation of(RegistrationRequest request, StartResult start, List<CountryResult> countries) {
        Geography geography = new Geography(request, countries);
        Optional<LocalDate> day = start.isUnlawful() ? Optional.empty() : day(request, start.rule());
        return new Situation(
                geography.seat(),
                geography.fixed(),
                geography.unionEstablished(),
                geography.inOneState(),
                geography.dispatch(),
                geography.importDispatch(),
                geography.isSpecial(),
                day,
                day.orElse(request.examinationDate()));
    }

    private static Optional<LocalDate> day(RegistrationRequest request, StartRule rule) {
        return switch (rule) {
            case NEXT_QUARTER -> Optional.of(NoticeLimit.nextQuarter(request.requestedOn()));
            case FIRST_SUPPLY -> request.firstSupplyOn();
            case NUMBER_DATE -> Optional.of(request.examinationDate());
            case TO_JUDGE -> Optional.empty();
        };
    }

    /** The operations asked for, once each. */
    public List<OperationFacts> operations(RegistrationRequest request) {
        return request.operations().stream()
                .distinct()
                .map(kind -> new OperationFacts(kind, request.scheme(), request.role(), unionEstablished, judgedOn))
                .toList();
    }

    public DataFacts data(RegistrationRequest request) {
        return new DataFacts(request.scheme(), request.role(), unionEstablished);
    }

    /** Whether no seat in the Union and, for sure, no fixed establishment there either ties the person to a State. */
    boolean isOutside() {
        return unionEstablished.filter(yes -> !yes).isPresent();
    }

    private boolean isSeatOutside() {
        return seat.filter(zone -> !zone.isUnion() && !zone.isSpecial()).isPresent();
    }

    private boolean isFixedInFrance() {
        return fixed == FixedEstablishments.FRANCE_ONLY || fixed == FixedEstablishments.FRANCE_AND_OTHERS;
    }

    /** Whether France may be the Member State of identification, whatever the tables conclude. */
    boolean isFranceCompetent(RegistrationRequest request) {
        if (request.scheme() == Scheme.NON_UNION) {
            return isOutside();
        }
        if (seat.filter(Zone.FRANCE::equals).isPresent() || isSeatOutside() && isFixedInFrance()) {
            return true;
        }
        boolean tied = request.scheme() == Scheme.IMPORT ? !request.isIntermediary() : dispatch.isFromFrance();
        return isOutside() && tied;
    }

    /** Whether the law wants an intermediary that the request does not name, whatever the tables conclude. */
    boolean isIntermediaryLacking(RegistrationRequest request) {
        boolean direct =
                seat.filter(Zone.LISTED_COUNTRY::equals).isPresent() && importDispatch == ImportDispatch.SEAT_COUNTRY;
        return request.scheme() == Scheme.IMPORT
                && !request.isIntermediary()
                && request.intermediaries().isEmpty()
                && !unionEstablished.orElse(false)
                && !(isOutside() && direct);
    }

    /** Whether France would be chosen among several States that could identify the person. */
    boolean isChoice(RegistrationRequest request, boolean goods) {
        if (request.scheme() == Scheme.NON_UNION || !isSeatOutside()) {
            return false;
        }
        boolean dispatched = request.scheme() == Scheme.UNION && goods && dispatch == Dispatch.FRANCE_AND_OTHERS;
        return fixed == FixedEstablishments.FRANCE_AND_OTHERS || isOutside() && dispatched;
    }
}
