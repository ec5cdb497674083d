package fr.dgfip.bareme.oss.penalties;

import java.util.List;

/** What the tables' answers amount to: lines, account, and the file as the procedure sees it. */
public record Conclusion(Liquidation liquidation, Account account, FileFacts file, List<OpenPointFacts> openPoints) {
    private Conclusion(Liquidation liquidation, Account account, FileFacts file) {
        this(liquidation, account, file, List.of());
    }

    public static Conclusion of(PenaltyRequest request, Settings settings, TableAnswers tables) {
        Situation situation = Situation.of(request, settings);
        Rulings rulings = Rulings.retained(tables);
        Liquidation liquidation = Liquidator.liquidate(situation, rulings);
        Account account =
                Account.of(situation, liquidation.total(), settings.readings().imputation());
        boolean held = tables.all(SchemeResult.class).stream().anyMatch(SchemeResult::agent)
                || tables.all(CorrectionResult.class).stream().anyMatch(CorrectionResult::agent)
                || rulings.penalties().stream().anyMatch(ruling -> ruling.effect() == Effect.HELD);
        FileFacts file = new FileFactsBuilder(situation, liquidation, account, rulings).build(held);
        Conclusion conclusion = new Conclusion(liquidation, account, file);
        return new Conclusion(liquidation, account, file, OpenPoints.of(situation, conclusion, tables));
    }
}
