package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** How the due date of a period is computed. */
public record DueResult(
        MatchedRow row,
        @Term("Calcul") DueForm form,

        @Term(
                value = "Années",
                unit = "années",
                description = "Après l’année de fin de période, quand un mois est nommé")
        Optional<Integer> years,

        @Term(value = "Mois", unit = "mois", description = "Mois de l’année, ou à défaut « Mois après la période »")
        Optional<Integer> month,

        @Term(value = "Mois après la période", unit = "mois")
        Optional<Integer> monthsAfter,

        @Term(value = "Du", unit = "jour du mois", description = "Premier jour possible")
        Optional<Integer> firstDay,

        @Term(
                value = "Au",
                unit = "jour du mois",
                description = "Dernier jour possible ; le dernier du mois s’il est plus court")
        Optional<Integer> lastDay,

        @Term(value = "Jour en cas d'importation", unit = "jour du mois")
        Optional<Integer> importDay,

        @Term(value = "Cessation (jours)", unit = "jours") Optional<Integer> cessationDays,
        @Term("Prolongations admises") boolean extensible,
        @Term("Source") Optional<Confidence> confidence,
        @Term("Information manquante") Optional<MissingInformation> missing,
        @Term("Motif") String label)
        implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, label, Optional.empty(), true));
    }

    DueRule rule() {
        return new DueRule(form, years, month, monthsAfter, firstDay, lastDay, importDay, cessationDays, extensible);
    }
}
