package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.oss.MemberState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the person is and where its goods leave from, by the zones the office gives to countries. */
final class Geography {
    /** The Member States by their codes; not Northern Ireland, which is in the Union for goods only. */
    private static final Set<String> MEMBERS = Stream.of(MemberState.values())
            .filter(state -> state != MemberState.XI)
            .map(MemberState::code)
            .collect(Collectors.toUnmodifiableSet());

    private final RegistrationRequest request;
    private final Map<Country, Zone> zones;

    Geography(RegistrationRequest request, List<CountryResult> countries) {
        this.request = request;
        this.zones = countries.stream()
                .collect(Collectors.toMap(CountryResult::country, CountryResult::zone, Geography::either));
    }

    /** Two answers for one country are none. */
    private static Zone either(Zone one, Zone other) {
        return one == other ? one : Zone.OUT_OF_SCOPE;
    }

    /** A country no row speaks of, or that a row wrongly puts in the Union or out of it, is one no rule was written for. */
    private Zone zone(Country country) {
        return Optional.ofNullable(zones.get(country))
                .filter(zone -> zone.isUnion() == isMemberState(country))
                .orElse(Zone.OUT_OF_SCOPE);
    }

    /** Whether the country is in the Union for all that VAT looks at. */
    static boolean isMemberState(Country country) {
        return MEMBERS.contains(country.code());
    }

    Optional<Zone> seat() {
        return request.seat().map(this::zone);
    }

    private Stream<Zone> zones(List<Country> countries) {
        return countries.stream().map(this::zone);
    }

    private boolean any(List<Country> countries, Predicate<Zone> sought) {
        return zones(countries).anyMatch(sought);
    }

    private boolean isComplete() {
        return request.establishmentsComplete().orElse(false);
    }

    /** A list that is not complete says nothing for sure, unless it already names France and another State. */
    FixedEstablishments fixed() {
        boolean france = any(request.fixedEstablishments(), Zone.FRANCE::equals);
        boolean others = any(request.fixedEstablishments(), Zone.OTHER_MEMBER_STATE::equals);
        if (france && others) {
            return FixedEstablishments.FRANCE_AND_OTHERS;
        }
        if (!isComplete()) {
            return FixedEstablishments.UNKNOWN;
        }
        if (france) {
            return FixedEstablishments.FRANCE_ONLY;
        }
        return others ? FixedEstablishments.ELSEWHERE : FixedEstablishments.NONE;
    }

    /** Empty when it is not known, or when no rule was written for the seat. */
    Optional<Boolean> unionEstablished() {
        if (seat().filter(Zone::isUnion).isPresent() || any(request.fixedEstablishments(), Zone::isUnion)) {
            return Optional.of(true);
        }
        return seat().filter(zone -> isComplete() && !zone.isSpecial()).map(zone -> false);
    }

    /** Whether the person is established in one Member State and no other; empty when it is not known. */
    Optional<Boolean> inOneState() {
        long states = Stream.concat(request.seat().stream(), request.fixedEstablishments().stream())
                .filter(country -> zone(country).isUnion())
                .distinct()
                .count();
        if (states > 1 || unionEstablished().filter(yes -> !yes).isPresent()) {
            return Optional.of(false);
        }
        return Optional.of(true)
                .filter(one -> states == 1 && isComplete() && request.seat().isPresent());
    }

    Dispatch dispatch() {
        List<Country> from = request.dispatchCountries();
        if (from.isEmpty()) {
            return Dispatch.NOT_STATED;
        }
        if (zones(from).noneMatch(zone -> zone.isUnionForGoods() || zone.isSpecial())) {
            return Dispatch.OUTSIDE_UNION;
        }
        if (!any(from, Zone.FRANCE::equals)) {
            return Dispatch.ELSEWHERE;
        }
        return any(from, zone -> zone.isUnionForGoods() && zone != Zone.FRANCE)
                ? Dispatch.FRANCE_AND_OTHERS
                : Dispatch.FRANCE_ONLY;
    }

    ImportDispatch importDispatch() {
        if (request.dispatchCountries().isEmpty()) {
            return ImportDispatch.NOT_STATED;
        }
        if (zones(request.dispatchCountries()).allMatch(Zone::isUnionForGoods)) {
            return ImportDispatch.UNION_ONLY;
        }
        return request.dispatchCountries().stream()
                        .allMatch(from -> request.seat().filter(from::equals).isPresent())
                ? ImportDispatch.SEAT_COUNTRY
                : ImportDispatch.OTHER_COUNTRY;
    }

    /** Whether a territory is named for which no rule was written. */
    boolean isSpecial() {
        return seat().filter(Zone::isSpecial).isPresent()
                || any(request.fixedEstablishments(), Zone::isSpecial)
                || any(request.dispatchCountries(), Zone.OUT_OF_SCOPE::equals)
                || VatNumberState.of(request.vatNumber()) == VatNumberState.MONACO;
    }
}
