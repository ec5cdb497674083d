package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** A request to make records available, from the Member State of identification or of consumption. */
public record RecordsRequest(
        @Term("Registres demandés le") LocalDate requestedOn,
        @Term("Relance pour les registres envoyée le") Optional<LocalDate> reminderOn,
        @Term("Registres fournis le") Optional<LocalDate> suppliedOn) {}
