package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** What the catalogue says of a tax. */
public record TaxResult(
        MatchedRow row,
        @Term("Nom de la taxe") String name,

        @Term(value = "Organisme", description = "Vide quand la DGFiP gère la taxe")
        Optional<String> organisation,

        @Term(value = "Échéancier", description = "Nom repris par les lignes de la feuille « Échéances »")
        Optional<String> schedule,

        @Term("Support") String form,
        @Term("Source du fait générateur") Optional<Confidence> trigger,
        @Term("Source de l'échéance") Optional<Confidence> due,
        @Term("Absence de déclaration vaut montant nul") boolean absenceIsNil,
        @Term("Procédure") Procedure procedure,
        @Term("Motif") String label)
        implements RowOutcome, Grounds {
    @Override
    public Optional<Reason> reason() {
        return Optional.of(Reason.of(row, name + " : " + label, Optional.empty(), true));
    }

    /** Whether the DGFiP manages the tax, and a schedule says when. */
    public boolean isManaged() {
        return organisation.isEmpty();
    }

    Confidence knownTrigger() {
        return trigger.orElse(Confidence.NON_CONFIRMEE);
    }

    Confidence knownDue() {
        return due.orElse(Confidence.NON_CONFIRMEE);
    }
}
