package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What follows from a proposal for the whole file. Legal date: that of the decision. */
public record StepFacts(
        @Term("Proposition") RecoveryProposal proposal,
        @Term("Motif de refus") Optional<RecoveryGround> ground,
        @Term("Rôle de la France") RecoveryRole role,
        @Term("Instrument d'assistance") Framework framework,
        @Term("Assistance examinée") boolean assistanceExamined,
        @Term("Instrument uniformisé établi") Optional<Boolean> uniformInstrument,
        @Term("Créance sous sursis") boolean stayed,
        @Term("Créance contestée") boolean contested,
        @Term("Créance avec titre non recouvrée") boolean titled,
        @Term("Déclaration manquante") boolean returnMissing,
        @Term("Prescription proche") boolean prescriptionNear,
        Verdict verdict)
        implements TableInput {

    public static StepFacts of(Verdict verdict) {
        RecoveryFrame frame = verdict.frame();
        ClaimSummary claims = verdict.file().claims();
        return new StepFacts(
                verdict.proposal(),
                verdict.ground(),
                frame.request().role(),
                frame.framework(),
                verdict.file().isAssistanceExamined(),
                frame.request().knownDocuments().uniformInstrument(),
                claims.any(stage -> stage == ClaimStage.STAYED),
                claims.results().stream()
                        .anyMatch(result -> result.facts().contest().isPending()),
                claims.results().stream().anyMatch(StepFacts::isTitled),
                claims.results().stream().anyMatch(StepFacts::isUnfiled),
                firstPrescription(claims.results(), frame.request().examinationDate())
                        .filter(last -> !last.isAfter(frame.request()
                                .examinationDate()
                                .plusMonths(frame.terms().alertMonths())))
                        .isPresent(),
                verdict);
    }

    private static boolean isTitled(ClaimResult result) {
        return result.facts().isTitled() && result.stage() != ClaimStage.PRESCRIBED;
    }

    private static boolean isUnfiled(ClaimResult result) {
        return result.facts().phase() != DuePhase.NOT_DUE
                && result.claim().returnFiledOn().isEmpty();
    }

    /** The first day to come after which one of these French claims would be prescribed. */
    private static Optional<LocalDate> firstPrescription(List<ClaimResult> claims, LocalDate day) {
        return claims.stream()
                .flatMap(result -> result.facts().action().stream())
                .flatMap(action -> action.certain().lastDay().stream())
                .filter(last -> !last.isBefore(day))
                .min(LocalDate::compareTo);
    }

    Optional<LocalDate> day(StepDate date) {
        RecoveryRequest request = verdict.frame().request();
        return switch (date) {
            case EXAMINATION -> Optional.of(request.examinationDate());
            case PRESCRIPTION -> firstPrescription(verdict.concerned(), request.examinationDate());
            case NEAREST_PRESCRIPTION ->
                firstPrescription(verdict.file().claims().results(), request.examinationDate());
            case ASSISTANCE_LIMIT ->
                verdict.concerned().stream()
                        .map(result -> result.facts().age())
                        .filter(age -> age.state() == AgeState.WITHIN)
                        .flatMap(age -> age.until().stream())
                        .min(LocalDate::compareTo);
            case REQUEST_RECEIVED -> request.requestReceivedOn();
            case NONE, AFTER_DUE_DATE, FRENCH_PHASE, AFTER_NOTICE, AFTER_PLAN, END_OF_ASSESSMENT -> Optional.empty();
        };
    }
}
