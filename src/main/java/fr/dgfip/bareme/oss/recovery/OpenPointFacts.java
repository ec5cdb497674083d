package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.oss.OssNumber;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * Which points that no text settles mattered: another reading would have given another answer. Legal date: that of the
 * decision.
 */
public record OpenPointFacts(
        @Term("Instrument d'assistance") Framework framework,
        @Term("Assistance examinée") boolean assistanceExamined,
        @Term("Seuil de mise en recouvrement déterminant") boolean smallAmount,
        @Term("Report de fin de semaine déterminant") boolean weekend,
        @Term("Lieu de paiement en question") boolean paymentPlace,
        @Term("Rappel de l'État d'identification inconnu") boolean reminderUnknown,
        @Term("Jonction déterminante") boolean joining,
        @Term("Allongement de la prescription déterminant") boolean extension,
        @Term("Prescription incertaine") boolean uncertain,
        @Term("Date de l'ancienneté maximale déterminante") boolean limit,
        @Term("Échéance autre que celle de la période") boolean otherDueDate,
        @Term("Intermédiaire en cause") boolean intermediary)
        implements TableInput {

    public static OpenPointFacts of(Verdict verdict) {
        ClaimSummary claims = verdict.file().claims();
        RecoveryFrame frame = claims.frame();
        RecoveryRequest request = frame.request();
        boolean french = request.isFrench();
        return new OpenPointFacts(
                frame.framework(),
                verdict.file().isAssistanceExamined(),
                verdict.file()
                        .state(ConditionCode.S16)
                        .filter(state -> state != ConditionState.MET)
                        .isPresent(),
                french && any(claims, result -> isWeekendDecisive(result, frame)),
                any(claims, OpenPointFacts::isPaymentPlaceOpen),
                french && any(claims, OpenPointFacts::isUnreminded),
                claims.isJoiningDecisive(),
                any(
                        claims,
                        result -> result.facts()
                                .action()
                                .filter(action -> action.isExtensionDecisiveOn(request.examinationDate()))
                                .isPresent()),
                any(claims, result -> result.facts().prescription() == PrescriptionState.UNCERTAIN),
                any(claims, result -> result.facts().age().isLimitDecisive(result.claim(), request.requestDay())),
                any(claims, result -> result.facts().dueOtherwise()),
                request.debtorNumber().filter(OssNumber::isIntermediary).isPresent());
    }

    private static boolean any(ClaimSummary claims, Predicate<ClaimResult> wanted) {
        return claims.results().stream().anyMatch(wanted);
    }

    private static boolean isWeekendDecisive(ClaimResult result, RecoveryFrame frame) {
        LocalDate day = frame.request().examinationDate();
        ClaimFacts facts = result.facts();
        ClaimDates other = ClaimDates.otherwiseShifted(facts.dueClaim(), frame.terms());
        ClaimAge age = ClaimAge.of(result.claim(), other.due(), frame.request().requestDay(), frame.terms());
        return other.phase(day) != facts.phase()
                || other.reminder(result.claim()) != facts.reminder()
                || other.title(result.claim()) != facts.title()
                || age.state() != facts.age().state()
                || age.overLimit() != facts.age().overLimit();
    }

    /** After a reminder about a return that is missing, two readings of where to pay. */
    private static boolean isPaymentPlaceOpen(ClaimResult result) {
        return result.stage() == ClaimStage.TO_REMIND
                && result.claim().returnFiledOn().isEmpty();
    }

    private static boolean isUnreminded(ClaimResult result) {
        return result.facts().phase() == DuePhase.CONSUMPTION_STATE
                && result.facts().principalDue()
                && result.stage().isCollectable()
                && result.claim().identificationReminderOn().isEmpty();
    }
}
