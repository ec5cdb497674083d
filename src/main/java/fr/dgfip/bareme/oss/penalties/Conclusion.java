package fr.dgfip.bareme.oss.penalties;

import java.util.List;
import java.util.Optional;

/** What the tables' answers amount to: lines, account, and the file as the procedure sees it. */
public record Conclusion(Liquidation liquidation, Account account, FileFacts file, List<OpenPointFacts> openPoints) {
    private Conclusion(Liquidation liquidation, Account account, FileFacts file) {
        this(liquidation, account, file, List.of());
    }

    /**
     * @param law law of VAT of the period
     * @param penalties answers on articles, those under other readings included
     * @param reductions answers on reductions, those under other readings included
     */
    public static Conclusion of(
            PenaltyRequest request,
            Settings settings,
            List<SchemeResult> law,
            List<CorrectionResult> corrections,
            List<PenaltyResult> penalties,
            List<ReductionResult> reductions,
            List<PenaltyGuardRaised> guards) {
        Situation situation = Situation.of(request, settings);
        Rulings rulings = Rulings.of(Optional.empty(), penalties, reductions, guards);
        Liquidation liquidation = Liquidator.liquidate(situation, rulings);
        Account account =
                Account.of(situation, liquidation.total(), settings.readings().imputation());
        boolean held = law.stream().anyMatch(SchemeResult::agent)
                || corrections.stream().anyMatch(CorrectionResult::agent)
                || rulings.penalties().stream().anyMatch(ruling -> ruling.effect() == Effect.HELD);
        FileFacts file = new FileFactsBuilder(situation, liquidation, account, rulings).build(held);
        Conclusion conclusion = new Conclusion(liquidation, account, file);
        return new Conclusion(
                liquidation,
                account,
                file,
                OpenPoints.of(situation, conclusion, OpenPoints.variants(penalties, reductions, guards)));
    }
}
