package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What decides whether late-payment interest is reduced. Legal date: that of the correction or of the proposal.
 *
 * @param part reference of the supplement; empty for the original return
 * @param variant as in {@link ArticleFacts}
 */
public record ReductionFacts(
        Optional<String> part,
        Optional<OpenPoint> variant,
        LocalDate date,
        @Term("Élément") PartKind kind,
        @Term("Déclaration initiale") ReturnTiming timing,
        @Term("Intention") Faith faith,
        @Term("Intervention préalable") Trigger trigger,
        @Term("Bonne foi présumée") boolean goodFaithPresumed,
        @Term("Régularisation admise sans vérification") boolean l62WithoutAudit,
        @Term("Paiement joint à la déclaration") Accompaniment accompaniment,
        @Term("Plan de règlement accepté") boolean paymentPlanAccepted,
        @Term("Demande de régularisation") DeadlineState regularisation,
        @Term("Déclaration complémentaire") DeadlineState complementaryReturn,

        @Term(value = "Intérêts payés", description = "Au plus tard avec la déclaration complémentaire")
        boolean interestPaid,

        @Term("Reprise ouverte") boolean assessable)
        implements TableInput {
    /** The same question, asked with the other reading of a point. */
    ReductionFacts under(OpenPoint point) {
        return new ReductionFacts(
                part,
                Optional.of(point),
                date,
                kind,
                timing,
                faith,
                trigger,
                goodFaithPresumed,
                l62WithoutAudit,
                accompaniment,
                paymentPlanAccepted,
                regularisation,
                complementaryReturn,
                interestPaid,
                assessable);
    }

    @Override
    public Optional<LocalDate> legalDate() {
        return Optional.of(date);
    }
}
