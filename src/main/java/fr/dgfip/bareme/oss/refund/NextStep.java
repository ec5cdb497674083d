package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** A step to take and the day before whose end it is to be taken. */
public record NextStep(
        @Term("Étape") Step step,
        @Term("À faire") String text,
        @Term("Au plus tard le") Optional<LocalDate> before) {}
