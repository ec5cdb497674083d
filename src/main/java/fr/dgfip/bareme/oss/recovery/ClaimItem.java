package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** One claim as the answer shows it. */
public record ClaimItem(
        @Term("Référence de la créance") String reference,
        @Term("Période en lettres") String period,
        @Term("Total de la créance") Euros total,
        @Term("Échéance retenue") LocalDate due,
        @Term("Étape") ClaimStage stage,
        @Term("Libellé de l'étape") String label,
        @Term("Base légale de l'étape") String legalBasis,
        @Term("Ligne de l'étape") String row,
        @Term("Cellule de l'étape") String cell,
        @Term("Suite") StepCode next,
        @Term("Date de la suite") Optional<LocalDate> nextOn,
        @Term("Prescription de la créance") Optional<PrescriptionItem> prescription,
        @Term("Ancienneté pour l'assistance") ClaimAge age,
        @Term("Fondement de la TVA") Optional<String> vatBasis) {

    /** A claim too small to be collected has no step of its own left. */
    static ClaimItem of(ClaimResult result, Verdict verdict) {
        ClaimSummary claims = verdict.file().claims();
        boolean held = verdict.proposal() == RecoveryProposal.NOT_RECOVERED
                && verdict.concerned().contains(result);
        ClaimFacts facts = result.facts();
        Claim claim = result.claim();
        return new ClaimItem(
                claim.reference(),
                claim.period().inWords(),
                claim.total(),
                facts.dates().due(),
                result.stage(),
                result.sentence(),
                result.row().legalBasis(),
                result.row().id(),
                result.row().cell().address(),
                held ? StepCode.FOLLOW_PROPOSAL : result.next(),
                facts.day(result.date(), claims.frame().request().examinationDate())
                        .filter(day -> !held),
                facts.action().map(action -> action.item(facts.prescription())),
                facts.age(),
                claims.bases().stream()
                        .filter(basis -> basis.facts() == facts)
                        .map(ClaimBasis::text)
                        .findFirst());
    }
}
