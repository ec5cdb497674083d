package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.ReturnPeriod;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;

/** Where one period stands, as the answer tells it. */
public record PeriodFinding(
        @Term("Période") ReturnPeriod period,
        @Term("Échéance") LocalDate due,
        @Term("Déclaration") ObligationState filing,
        @Term("Paiement") ObligationState payment,
        @Term("Somme restant due") Euros outstanding) {
    static PeriodFinding of(PeriodStanding standing) {
        return new PeriodFinding(
                standing.period(),
                standing.filing().due(),
                standing.filing().state(),
                standing.payment().map(Obligation::state).orElse(ObligationState.SANS_OBJET),
                standing.outstanding());
    }
}
