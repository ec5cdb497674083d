package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Euros;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The questions asked of the tables about each part of the VAT. */
final class Articles {
    private final Situation situation;

    private Articles(Situation situation) {
        this.situation = situation;
    }

    static List<ArticleFacts> of(Situation situation) {
        Articles articles = new Articles(situation);
        List<ArticleFacts> facts = new ArrayList<>();
        for (Part part : situation.parts()) {
            for (PenaltyArticle article : PenaltyArticle.values()) {
                if (articles.isAsked(article, part)) {
                    facts.add(articles.facts(article, part));
                }
            }
        }
        return facts;
    }

    /** An insufficiency is one of the supplements when there are any; fines are asked about once, for a return in default. */
    private boolean isAsked(PenaltyArticle article, Part part) {
        boolean original = part.kind() == PartKind.ORIGINAL;
        return switch (article) {
            case INTEREST_1727, LATE_RETURN_1728, LATE_PAYMENT_1731 -> true;
            case INSUFFICIENCY_1729 -> !original || situation.parts().size() == 1;
            case FINE_1729B, FINE_1788A -> situation.parts().indexOf(part) == 0 && situation.isInDefault();
        };
    }

    private ArticleFacts facts(PenaltyArticle article, Part part) {
        return new ArticleFacts(
                part.name(),
                Optional.empty(),
                situation.dueDate(),
                article,
                part.kind(),
                situation.timing(),
                situation.notice(),
                situation.hidden(),
                part.supplement().map(Supplement::faith).orElse(Faith.PRESUMED),
                situation.request().isSigned(),
                part.amount(),
                base(situation, article, part),
                article == PenaltyArticle.INTEREST_1727
                        ? situation.arrears(part).months()
                        : 0,
                part.accompaniment(),
                article != PenaltyArticle.LATE_PAYMENT_1731
                        || situation.readings().cumulation(),
                situation.isAssessable(part));
    }

    /** The sum an article would be charged on. */
    static Euros base(Situation situation, PenaltyArticle article, Part part) {
        return switch (article) {
            case INTEREST_1727 -> situation.arrears(part).amount();
            case LATE_RETURN_1728 ->
                situation.readings().timelyPaymentsDeducted() ? part.unpaidAt(situation.paymentDue()) : part.amount();
            case INSUFFICIENCY_1729 -> part.amount();
            case LATE_PAYMENT_1731 -> latePayment(situation, part);
            case FINE_1729B, FINE_1788A -> Euros.ZERO;
        };
    }

    /** All that was late, or only what was still unpaid once the late return was there. */
    private static Euros latePayment(Situation situation, Part part) {
        Euros late = situation.arrears(part).amount();
        boolean lenient = situation.readings().latePartialBase() == LatePartialBase.LENIENT;
        return lenient && situation.timing() == ReturnTiming.LATE
                ? part.declaredOn()
                        .map(day -> Part.least(late, part.unpaidAt(day)))
                        .orElse(late)
                : late;
    }
}
