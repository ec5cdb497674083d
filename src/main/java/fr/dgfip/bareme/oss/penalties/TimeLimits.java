package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** Until when France may assess, and recover. */
public record TimeLimits(
        @Term("Fin du délai de reprise") LocalDate assessmentLimit,
        @Term("Reprise ouverte") boolean assessable,

        @Term(value = "Délai de prescription", unit = "années")
        Optional<Integer> recoveryYears,

        @Term(
                value = "Prescription le",
                description = "Depuis l’avis de mise en recouvrement, quand sa date est donnée")
        Optional<LocalDate> recoveryLimit) {}
