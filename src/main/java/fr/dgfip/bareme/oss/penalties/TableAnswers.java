package fr.dgfip.bareme.oss.penalties;

import java.util.List;
import java.util.Optional;

/** What the tables concluded, each list in any order. */
public record TableAnswers(
        List<PenaltyResult> penalties,
        List<ReductionResult> reductions,
        List<CorrectionResult> corrections,
        List<FindingResult> findings,
        List<StepResult> steps,
        List<OpenPointResult> openPoints,
        List<PenaltyGuardRaised> guards,
        Optional<AnswerResult> answer,
        Optional<PayeeResult> payee,
        Optional<PrescriptionResult> prescription,
        Optional<ProsecutorResult> prosecutor) {
    /** The answer of a table that gives one; none when it gave none, or several. */
    public static <T> Optional<T> only(List<T> answers) {
        return answers.size() == 1 ? Optional.of(answers.get(0)) : Optional.empty();
    }

    /** Whether somebody has to look at the file for a reason beside the amounts. */
    boolean wantsAnAgent() {
        return findings.stream().anyMatch(FindingResult::agent)
                || prescription.filter(PrescriptionResult::agent).isPresent()
                || guards.stream().anyMatch(PenaltyGuardRaised::isAboutTheFile);
    }

    boolean isIncomplete() {
        return guards.stream().anyMatch(raised -> raised.guard() == PenaltyGuard.GP_TABLE_SANS_REPONSE);
    }
}
