package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** What decides where a correction is made. Legal date: the day it was made. */
public record CorrectionFacts(
        String reference,
        LocalDate date,
        LocalDate deadline,
        @Term("Dernier jour de la période") LocalDate periodEnd,
        @Term("Dans le délai de correction") boolean withinDeadline,
        @Term("Après la déclaration finale") boolean afterFinalReturn,
        @Term("Reprise ouverte") boolean assessable)
        implements TableInput {
    @Override
    public Optional<LocalDate> legalDate() {
        return Optional.of(date);
    }
}
