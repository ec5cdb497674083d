package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.oss.Scheme;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What registrations and exclusions elsewhere hold against a request.
 *
 * @param registration whether a registration in the same scheme would stand beside the one asked for
 * @param binding whether an earlier choice of another State still binds
 * @param quarantine whether a quarantine is running
 * @param registeredUntil last day of the registrations that stand in the way; empty when one has no end
 * @param boundUntil last day of the binding choice
 * @param quarantineUntil last day of the quarantine
 */
record OtherStates(
        RegistrationState registration,
        BindingState binding,
        QuarantineState quarantine,
        Optional<LocalDate> registeredUntil,
        Optional<LocalDate> boundUntil,
        Optional<LocalDate> quarantineUntil) {

    /**
     * @param day day from which the registration would run
     * @param years years after that of the choice through which it binds
     */
    static OtherStates of(RegistrationRequest request, LocalDate day, int years, List<ExclusionResult> exclusions) {
        List<OtherRegistration> active = request.otherRegistrations().stream()
                .filter(other -> other.concerns(request) && other.isActiveFrom(day))
                .toList();
        List<OtherRegistration> binding = request.otherRegistrations().stream()
                .filter(other -> mayBind(other, request, day, years))
                .toList();
        return new OtherStates(
                registration(request, active),
                binding(request, binding),
                quarantine(request, exclusions),
                active.stream().allMatch(other -> other.lastDay().isPresent())
                        ? last(active.stream().flatMap(other -> other.lastDay().stream()))
                        : Optional.empty(),
                last(binding.stream().filter(OtherStates::isBinding).map(other -> other.boundUntil(years))),
                last(exclusions.stream()
                        .filter(result -> result.effect() == QuarantineEffect.BARRED)
                        .flatMap(result -> result.facts().endsOn().stream())));
    }

    private static boolean mayBind(OtherRegistration other, RegistrationRequest request, LocalDate day, int years) {
        return request.scheme() != Scheme.NON_UNION
                && other.isForeign()
                && other.concerns(request)
                && !other.boundUntil(years).isBefore(day)
                && other.amongSeveral().orElse(true);
    }

    private static boolean isBinding(OtherRegistration other) {
        return other.amongSeveral().orElse(false) && !other.isMoved();
    }

    private static Optional<LocalDate> last(Stream<LocalDate> days) {
        return days.max(Comparator.naturalOrder());
    }

    private static RegistrationState registration(RegistrationRequest request, List<OtherRegistration> active) {
        if (active.stream().anyMatch(other -> other.isForeign() && !other.isMoved())) {
            return RegistrationState.ELSEWHERE;
        }
        if (active.stream().anyMatch(other -> !other.isForeign())) {
            return RegistrationState.IN_FRANCE;
        }
        if (!active.isEmpty()) {
            return RegistrationState.MOVED;
        }
        return request.isRegistryConsulted() ? RegistrationState.NONE : RegistrationState.NOT_CONSULTED;
    }

    private static BindingState binding(RegistrationRequest request, List<OtherRegistration> binding) {
        if (binding.stream().anyMatch(OtherStates::isBinding)) {
            return BindingState.BOUND;
        }
        if (binding.stream().anyMatch(other -> !other.isMoved())) {
            return BindingState.UNKNOWN;
        }
        if (!binding.isEmpty()) {
            return BindingState.MOVED;
        }
        return request.isRegistryConsulted() ? BindingState.NONE : BindingState.NOT_CONSULTED;
    }

    private static QuarantineState quarantine(RegistrationRequest request, List<ExclusionResult> exclusions) {
        QuarantineEffect worst = exclusions.stream()
                .map(ExclusionResult::effect)
                .max(Comparator.naturalOrder())
                .orElse(QuarantineEffect.NONE);
        return switch (worst) {
            case BARRED -> QuarantineState.BARRED;
            case TO_JUDGE -> QuarantineState.TO_JUDGE;
            case NONE -> request.isRegistryConsulted() ? QuarantineState.NONE : QuarantineState.NOT_CONSULTED;
        };
    }

    /** First day free of all these grounds; empty when one of them has no end, or there is none. */
    Optional<LocalDate> freeFrom(List<Ground> grounds) {
        if (grounds.isEmpty() || !grounds.stream().allMatch(Ground::isPassing)) {
            return Optional.empty();
        }
        List<Optional<LocalDate>> ends =
                grounds.stream().distinct().map(this::end).toList();
        return ends.stream().allMatch(Optional::isPresent)
                ? last(ends.stream().flatMap(Optional::stream)).map(end -> end.plusDays(1))
                : Optional.empty();
    }

    private Optional<LocalDate> end(Ground ground) {
        if (ground == Ground.QUARANTINE_UNTIL) {
            return quarantineUntil;
        }
        return ground == Ground.BOUND_UNTIL ? boundUntil : registeredUntil;
    }
}
