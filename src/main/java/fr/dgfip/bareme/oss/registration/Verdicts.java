package fr.dgfip.bareme.oss.registration;

import java.util.List;
import java.util.Optional;

/** Draws the answer from what the tables conclude. */
public final class Verdicts {
    private Verdicts() {}

    /** @param guards guard rules that hold the request back */
    public static Verdict of(
            RegistrationRequest request,
            Examined examined,
            RulingResult ruling,
            ReturnTerms terms,
            int bindingYears,
            List<RegistrationGuardRaised> guards) {
        if (!guards.isEmpty()) {
            return Verdict.held();
        }
        return ruling.isRefusing() ? refused(examined) : kept(request, examined, ruling, terms, bindingYears);
    }

    private static Verdict refused(Examined examined) {
        CheckSummary checks = examined.checks();
        OtherStates others = checks.facts().otherStates();
        return new Verdict(
                Ruling.REFUSE,
                false,
                checks.grounds(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                others.quarantineUntil(),
                others.boundUntil(),
                others.freeFrom(checks.grounds()));
    }

    /** A number and a start are announced for an acceptance, and for an agent who might accept. */
    private static Verdict kept(
            RegistrationRequest request, Examined examined, RulingResult ruling, ReturnTerms terms, int bindingYears) {
        boolean open = ruling.ruling() != Ruling.INCOMPLETE && examined.checks().isGroundless();
        Optional<StartItem> start = examined.startItem(request).filter(any -> open);
        boolean chosen =
                examined.situation().isChoice(request, examined.checks().facts().goods());
        return new Verdict(
                ruling.ruling(),
                ruling.isAccepting() && examined.checks().isClear(),
                List.of(),
                Optional.of(examined.number().item(request)).filter(any -> open),
                start,
                start.filter(any -> chosen).map(day -> BindingChoice.until(day.effectiveOn(), bindingYears)),
                start.filter(any -> !request.isIntermediary())
                        .map(day -> FirstReturn.of(day.effectiveOn(), request.scheme(), terms)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
