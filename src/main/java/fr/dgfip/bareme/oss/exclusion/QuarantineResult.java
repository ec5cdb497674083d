package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.FrenchText;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** Whether and how long the person stays out. */
public record QuarantineResult(
        MatchedRow row,
        @Term(value = "Quarantaine", unit = "mois") Optional<Integer> months,
        @Term("Portée de la quarantaine") Optional<QuarantineScope> scope,
        @Term("Motif") String label)
        implements RowOutcome, Grounds {
    private QuarantineFacts facts() {
        return (QuarantineFacts) row.input();
    }

    @Override
    public Optional<Reason> reason() {
        String days = quarantine()
                .map(period -> " Du " + FrenchText.day(period.from()) + " au " + FrenchText.day(period.to()) + ".")
                .orElse("");
        return Optional.of(Reason.of(row, label + days, Optional.empty(), true));
    }

    Optional<Quarantine> quarantine() {
        return months.filter(count -> count > 0)
                .map(count -> Quarantine.of(facts().start(), count, scope.orElse(QuarantineScope.TOUS_LES_REGIMES)));
    }
}
