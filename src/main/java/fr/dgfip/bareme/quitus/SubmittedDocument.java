package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;

/** A supporting document of the file. */
public record SubmittedDocument(
        @Term(value = "Code de la pièce", description = "D01 à D15, ou un code que la table « Pièces » ajoute")
        @Pattern(regexp = "[A-Z][0-9]{2}[a-z]?")
        String code,

        @Term("Pièce lisible") boolean readable,
        @Term("Date de la pièce") Optional<LocalDate> issueDate) {}
