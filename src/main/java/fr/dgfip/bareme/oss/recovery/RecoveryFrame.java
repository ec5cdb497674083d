package fr.dgfip.bareme.oss.recovery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What all claims of a request are looked at with.
 *
 * @param debtor instrument with the country of the debtor: it sets the prescription
 * @param counterpart instrument with the State of the assistance
 * @param effects whether each kind of act interrupts prescription
 */
public record RecoveryFrame(
        RecoveryRequest request,
        RecoveryTerms terms,
        InstrumentResult debtor,
        InstrumentResult counterpart,
        Map<ActKind, ActEffect> effects) {
    public RecoveryFrame {
        effects = Map.copyOf(effects);
    }

    /** Empty when the table of instruments has no answer for one of the countries. */
    public static Optional<RecoveryFrame> of(
            RecoveryRequest request, RecoveryTerms terms, List<InstrumentResult> instruments, List<ActResult> acts) {
        Map<ActKind, ActEffect> effects =
                acts.stream().collect(Collectors.toMap(ActResult::kind, ActResult::effect, (one, other) -> one));
        return find(instruments, request.debtorCountry().code())
                .flatMap(debtor -> find(instruments, request.counterpart().code())
                        .map(other -> new RecoveryFrame(request, terms, debtor, other, effects)));
    }

    private static Optional<InstrumentResult> find(List<InstrumentResult> instruments, String country) {
        return instruments.stream()
                .filter(instrument -> instrument.country().code().equals(country))
                .findFirst();
    }

    Framework framework() {
        return counterpart.framework();
    }

    /** Whether a collective proceeding has the claim, which ends individual enforcement. */
    boolean isDeclared(Claim claim) {
        return request.acts().stream()
                .filter(act -> act.kind() == ActKind.INSOLVENCY_DECLARATION)
                .anyMatch(act -> act.claim().equals(claim.reference()));
    }

    ActEffect effect(ActKind kind) {
        return effects.getOrDefault(kind, ActEffect.UNCONFIRMED);
    }
}
