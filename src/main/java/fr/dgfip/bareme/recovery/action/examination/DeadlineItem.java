package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** A date by which something is to be done. */
public record DeadlineItem(
        @Term("Échéance") String code,
        @Term("Action concernée") Optional<String> action,

        @Term(value = "Date de l'échéance", description = "Absente : le point de départ est inconnu")
        Optional<LocalDate> date,

        @Term("Dépassée") boolean passed,
        @Term("Objet de l'échéance") String label,
        @Term("Base légale de l'échéance") String legalBasis) {}
