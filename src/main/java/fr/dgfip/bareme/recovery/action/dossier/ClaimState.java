package fr.dgfip.bareme.recovery.action.dossier;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.recovery.action.fact.ActEffect;
import fr.dgfip.bareme.recovery.action.fact.PrescriptionEffect;
import fr.dgfip.bareme.recovery.action.prescription.Interruption;
import fr.dgfip.bareme.recovery.action.prescription.Limitation;
import fr.dgfip.bareme.recovery.action.prescription.Span;
import fr.dgfip.bareme.recovery.action.prescription.Spans;
import fr.dgfip.bareme.recovery.action.request.Act;
import fr.dgfip.bareme.recovery.action.request.ActKind;
import fr.dgfip.bareme.recovery.action.request.Claim;
import fr.dgfip.bareme.recovery.action.request.ClaimBirth;
import fr.dgfip.bareme.recovery.action.request.Collective;
import fr.dgfip.bareme.recovery.action.request.RecoveryRequest;
import fr.dgfip.bareme.recovery.action.request.Residence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One claim, its prescription and its last acts. */
final class ClaimState {
    private final RecoveryRequest request;
    private final Claim claim;
    private final Acts acts;
    private final DossierTerms terms;
    private final Map<ActKind, ActEffect> effects;
    private final Optional<Limitation> limitation;
    private final boolean unconfirmed;

    /** @param all the acts on every claim */
    ClaimState(RecoveryRequest request, Claim claim, Acts all, Map<ActKind, ActEffect> effects, DossierTerms terms) {
        this.request = request;
        this.claim = claim;
        this.acts = all.on(claim.id());
        this.terms = terms;
        this.effects = effects;
        this.limitation = claim.titleDate().map(title -> limitation(title, false));
        this.unconfirmed = limitation.filter(this::isMovedByUnconfirmed).isPresent();
    }

    private boolean isMovedByUnconfirmed(Limitation found) {
        return acts.all().stream()
                        .anyMatch(act -> effect(act)
                                .filter(PrescriptionEffect.NON_CONFIRME::equals)
                                .isPresent())
                && !limitation(claim.titleDate().orElseThrow(), true).deadline().equals(found.deadline());
    }

    private Optional<PrescriptionEffect> effect(Act act) {
        return Optional.ofNullable(effects.get(act.kind())).map(ActEffect::effect);
    }

    private Limitation limitation(LocalDate title, boolean unconfirmedToo) {
        List<Interruption> interruptions = new ArrayList<>();
        for (Act act : acts.all()) {
            effect(act)
                    .flatMap(effect -> interruption(act, effect, unconfirmedToo))
                    .ifPresent(interruptions::add);
        }
        return Limitation.of(title, interruptions, spans(), years());
    }

    private Optional<Interruption> interruption(Act act, PrescriptionEffect effect, boolean unconfirmedToo) {
        if (effect == PrescriptionEffect.JUSQU_A_LA_CLOTURE) {
            Optional<LocalDate> closed = request.collective()
                    .flatMap(Collective::closedOn)
                    .filter(day -> !day.isAfter(request.examinationDate()));
            return Optional.of(new Interruption(act.date(), act.kind().label(), true, closed));
        }
        boolean counts =
                effect == PrescriptionEffect.INTERROMPT || unconfirmedToo && effect == PrescriptionEffect.NON_CONFIRME;
        return counts ? Optional.of(Interruption.once(act.date(), act.kind().label())) : Optional.empty();
    }

    private Spans spans() {
        return new Spans(request.suspensions().stream()
                .filter(suspension -> suspension.covers(claim.id()))
                .map(suspension -> new Span(suspension.from(), suspension.to().orElse(request.examinationDate())))
                .toList());
    }

    int years() {
        return terms.prescriptionYears()
                + (request.debtor().residence() == Residence.NON_EU_NO_TREATY ? terms.abroadYears() : 0);
    }

    Claim claim() {
        return claim;
    }

    Optional<Limitation> limitation() {
        return limitation;
    }

    /** Whether an act whose effect is not confirmed would move the date. */
    boolean isUnconfirmed() {
        return unconfirmed;
    }

    boolean isPrescribed() {
        return limitation
                .filter(found -> found.isOver(request.examinationDate()))
                .isPresent();
    }

    boolean isTitled() {
        return claim.titleDate().isPresent();
    }

    /** Whether proceedings stay its recovery: a claim not said to be later counts as prior. */
    boolean isStopped() {
        return request.stayingProceedings().isPresent()
                && claim.birth().filter(ClaimBirth.POST::equals).isEmpty();
    }

    /** What may be recovered by enforcement today. */
    Euros exigible() {
        return isTitled() && isPastDue() && !isPrescribed() && !isStopped()
                ? claim.total().minus(claim.stayed())
                : Euros.ZERO;
    }

    boolean isOverdue() {
        return isTitled() && isPastDue();
    }

    /** Whether nothing says that the day of payment is still to come. */
    boolean isPastDue() {
        return daysSinceDue().filter(days -> days <= 0).isEmpty();
    }

    /** Whether it is small enough for a reminder to come first (LPF art. L. 257-0 B). */
    boolean isWithinReminder() {
        return claim.total().compareTo(terms.reminderCeiling()) <= 0;
    }

    /** Less than nothing while the day of payment is still to come. */
    Optional<Integer> daysSinceDue() {
        return claim.dueDate().map(this::days);
    }

    Optional<Integer> daysSince(ActKind kind) {
        return acts.latest(kind).map(act -> days(act.date()));
    }

    boolean isSanctionsAnnounced() {
        return acts.latest(ActKind.MED).flatMap(Act::sanctionsMentioned).orElse(true);
    }

    /** Whether a mise en demeure still serves new enforcement: some act on the claim is recent enough. */
    boolean hasLiveDemand() {
        Optional<LocalDate> demand = acts.latest(ActKind.MED).map(Act::date);
        return demand.flatMap(sent -> acts.all().stream()
                        .filter(act -> !act.date().isBefore(sent) && act.kind() != ActKind.PHONE_REMINDER)
                        .map(act -> act.date().plusYears(terms.staleYears()))
                        .filter(stale -> !request.examinationDate().isAfter(stale))
                        .findAny())
                .isPresent();
    }

    private int days(LocalDate from) {
        return (int) ChronoUnit.DAYS.between(from, request.examinationDate());
    }
}
