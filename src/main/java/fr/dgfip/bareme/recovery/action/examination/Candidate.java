package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.recovery.action.fact.CatalogueEntry;
import fr.dgfip.bareme.recovery.action.fact.PrescriptionEffect;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;

/** An action that may be taken, with its score. */
record Candidate(CatalogueEntry entry, Assessment assessment, Score score) {
    /** Best score first; of equals, the one that stands first in the catalogue. */
    static final Comparator<Candidate> ORDER = Comparator.comparing(
                    (Candidate candidate) -> candidate.score().total())
            .reversed()
            .thenComparing(candidate -> candidate.entry().row().cell().row());

    String code() {
        return entry.code();
    }

    boolean isInterrupting() {
        return entry.prescription() == PrescriptionEffect.INTERROMPT;
    }

    /** What it may be expected to bring: its chance of success on what it covers; cents beyond the second dropped. */
    Euros expected() {
        BigDecimal covered = assessment.reached().amount().min(assessment.base().amount());
        return new Euros(covered.multiply(entry.success()).movePointLeft(2).setScale(Euros.SCALE, RoundingMode.DOWN));
    }
}
