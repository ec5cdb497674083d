package fr.dgfip.bareme.quitus.population;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.quitus.PaymentStatus;
import fr.dgfip.bareme.quitus.SubmittedDocument;
import java.util.Optional;

/** Makes an honest file incomplete. */
final class IncompleteFiles {
    private static final Euros SOME = Euros.of("100.00");

    private IncompleteFiles() {}

    static Draft draw(Draw draw, int number) {
        Draft draft = CleanFiles.draw(draw, number);
        Papers.settle(draw, draft);
        String how = draw.pick("incomplete");
        if (how.equals("UNPAID") && draft.payment.isPresent()) {
            unpaid(draw, draft);
        } else if (how.equals("OUTDATED")) {
            Documents.replace(
                    draft,
                    "D04",
                    Optional.of(new SubmittedDocument(
                            "D04",
                            true,
                            Optional.of(
                                    draft.filed.minusMonths(draw.between(6, 18)).minusDays(1)))));
        } else {
            String code = draw.any(Documents.owed(draft));
            Documents.replace(
                    draft,
                    code,
                    Optional.of(new SubmittedDocument(code, false, Optional.empty()))
                            .filter(copy -> how.equals("UNREADABLE")));
            draft.completionRequests = how.equals("MISSING_AGAIN") ? 1 : 0;
        }
        return draft;
    }

    private static void unpaid(Draw draw, Draft draft) {
        switch (draw.between(1, 3)) {
            case 1 -> {
                draft.payment = Optional.empty();
                Documents.replace(draft, "D12", Optional.empty());
            }
            case 2 -> Papers.pay(draw, draft, draft.declaredVat, PaymentStatus.EN_ATTENTE);
            default -> Papers.pay(draw, draft, SOME, PaymentStatus.PAYE);
        }
    }
}
