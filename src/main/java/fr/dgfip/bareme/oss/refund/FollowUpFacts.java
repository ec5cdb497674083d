package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** What decides the next steps. Legal date: that of the decision. */
public record FollowUpFacts(
        @Term("Rôle de la France") FranceRole role,
        @Term("Affectation") Optional<Treatment> treatment,
        @Term("Suite") Verdict verdict,
        @Term("Part à transmettre") boolean forwarded,
        @Term("Part après rappel d'un État") boolean withheld,
        @Term("Part gardée") boolean kept,
        @Term("Rappel du paiement") ReminderState reminder,
        @Term("Somme à rendre par d'autres États") boolean elsewhere,
        @Term("TVA française rendue") boolean frenchTax)
        implements TableInput {
    public static FollowUpFacts of(OssRefundRequest request, Ledger ledger, Refunds refunds, RefundResult result) {
        return new FollowUpFacts(
                request.role(),
                ledger.treatment(),
                result.verdict(),
                ledger.distribution().stream()
                        .anyMatch(line -> line.isForwarded() && line.share().isPositive()),
                ledger.parts().stream().anyMatch(part -> part.nature() == PartNature.PART_APRES_RAPPEL),
                ledger.distribution().stream()
                        .anyMatch(line -> line.fate() == ShareFate.CONSERVER
                                && line.share().isPositive()),
                ledger.reminder().map(PaymentReminder::state).orElse(ReminderState.SANS_OBJET),
                refunds.elsewhere().isPositive(),
                refunds.frenchTax().isPositive());
    }
}
