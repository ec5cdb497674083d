package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.oss.Scheme;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** What says where one claim stands. Legal date: that of the decision. */
public record ClaimFacts(
        @Term("Rôle de la France") RecoveryRole role,
        @Term("Régime de la créance") Scheme scheme,
        @Term("Premier jour de la période") LocalDate firstDay,
        @Term("Dernier jour de la période") LocalDate lastDay,
        @Term("Exigibilité") DuePhase phase,
        @Term("Échéance autre que celle de la période") boolean dueOtherwise,
        @Term("Échéance antérieure à celle de la période") boolean dueEarlier,
        @Term("Principal restant dû") boolean principalDue,
        @Term("Rappel de la France") ReminderState reminder,
        @Term("Avis de mise en recouvrement") TitleState title,
        @Term("Droit de reprise ouvert") boolean assessable,
        @Term("Mise en demeure") NoticeState notice,
        @Term("Contestation") ContestState contest,
        @Term("Plan de règlement en cours") boolean planRunning,

        @Term("Plan de règlement plus long que le délai d'action")
        boolean planTooLong,

        @Term("Déclarée à une procédure collective") boolean declared,
        @Term("Prescription") PrescriptionState prescription,
        DueClaim dueClaim,
        ClaimDates dates,
        ClaimAge age,
        Optional<Prescription> action)
        implements TableInput {

    public static ClaimFacts of(DueClaim dueClaim, RecoveryFrame frame) {
        Claim claim = dueClaim.claim();
        LocalDate day = frame.request().examinationDate();
        boolean french = frame.request().isFrench();
        ClaimDates dates = ClaimDates.of(dueClaim, frame.terms());
        Optional<Prescription> action = Prescription.of(claim, frame);
        Optional<LocalDate> plan = claim.planEnd().filter(end -> claim.paymentPlan() && !day.isAfter(end));
        return new ClaimFacts(
                frame.request().role(),
                claim.scheme(),
                claim.period().firstDay(),
                claim.period().lastDay(),
                dates.phase(french ? day : frame.request().requestDay()),
                french && dueClaim.isDueOtherwise(),
                french && dueClaim.isDueEarlier(),
                claim.principal().isPositive(),
                dates.reminder(claim),
                dates.title(claim),
                !day.isAfter(dates.titleUntil()),
                dates.notice(day),
                claim.contestState(),
                plan.isPresent(),
                french && plan.filter(end -> outlasts(end, dates, action)).isPresent(),
                frame.isDeclared(claim),
                action.map(found -> found.stateOn(day)).orElse(PrescriptionState.NOT_APPLICABLE),
                dueClaim,
                dates,
                ClaimAge.of(claim, dates.due(), frame.request().requestDay(), frame.terms()),
                action);
    }

    /** Whether the claim could no longer be acted upon once the plan is over: prescribed, or without a title in time. */
    private static boolean outlasts(LocalDate planEnd, ClaimDates dates, Optional<Prescription> action) {
        Optional<LocalDate> last =
                action.map(found -> found.certain().lastDay()).orElse(Optional.of(dates.titleUntil()));
        return last.filter(day -> !planEnd.isBefore(day)).isPresent();
    }

    boolean isTitled() {
        return title == TitleState.SENT;
    }

    Claim claim() {
        return dueClaim.claim();
    }

    /** Whether nothing in the law holds back a forced recovery in France. */
    boolean isEnforceable() {
        return isTitled()
                && phase != DuePhase.NOT_DUE
                && !dueEarlier
                && notice == NoticeState.ELAPSED
                && prescription == PrescriptionState.RUNNING
                && (!contest.isPending() || contest == ContestState.PENDING_WITHOUT_STAY)
                && !planRunning;
    }

    Optional<LocalDate> day(StepDate date, LocalDate examined) {
        return switch (date) {
            case EXAMINATION -> Optional.of(examined);
            case AFTER_DUE_DATE -> Optional.of(dates.due().plusDays(1));
            case FRENCH_PHASE -> Optional.of(dates.frenchPhaseFrom());
            case AFTER_NOTICE -> dates.enforceableFrom();
            case AFTER_PLAN -> claim().planEnd().map(end -> end.plusDays(1));
            case END_OF_ASSESSMENT -> Optional.of(dates.titleUntil());
            case PRESCRIPTION -> action.flatMap(found -> found.certain().lastDay());
            case ASSISTANCE_LIMIT -> age.until();
            case REQUEST_RECEIVED, NEAREST_PRESCRIPTION, NONE -> Optional.empty();
        };
    }
}
