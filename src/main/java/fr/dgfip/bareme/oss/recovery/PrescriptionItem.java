package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** The prescription of one claim as the answer shows it. */
public record PrescriptionItem(
        @Term("État de la prescription") PrescriptionState state,

        @Term(value = "Dernier jour avant la prescription", description = "Absent tant que le délai ne court pas")
        Optional<LocalDate> lastDay,

        @Term(
                value = "Dernier jour si les points à confirmer le sont",
                description = "Acte, sursis ou délai dont l’effet reste à confirmer")
        Optional<LocalDate> latestDay,

        @Term("Calcul de la prescription") String computation,
        @Term("Calcul si les points à confirmer le sont") Optional<String> latestComputation) {}
