package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** From which day the scheme is used, and how that day was found. */
public record StartItem(
        @Term("Début d'utilisation") LocalDate effectiveOn,
        @Term("Règle du début d'utilisation") StartRule rule,

        @Term(
                value = "Notification au plus tard le",
                description = "Dernier jour pour notifier la première opération indiquée")
        Optional<LocalDate> notifyBy,

        @Term("Calcul du début d'utilisation") String explanation) {}
