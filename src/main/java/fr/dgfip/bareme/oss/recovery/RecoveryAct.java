package fr.dgfip.bareme.oss.recovery;

import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** An act done on a claim. */
public record RecoveryAct(
        @Term("Créance de l'acte") @Size(min = 1, max = 40) String claim,

        @Term("Date de l'acte") LocalDate date,
        @Term("Nature de l'acte") ActKind kind) {}
