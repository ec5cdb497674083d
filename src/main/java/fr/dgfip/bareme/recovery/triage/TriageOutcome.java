package fr.dgfip.bareme.recovery.triage;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who answers a question, how soon, and what it lacks. */
public record TriageOutcome(
        @Term("Suite") TriageAnswer answer,
        @Term("Destinataire") Optional<Destination> destination,
        @Term("Bureau") Optional<Desk> desk,
        @Term("Catégorie") Optional<Category> category,
        @Term("Organisme") Optional<String> organisation,
        @Term("Complexité") Optional<Complexity> complexity,
        @Term("Urgente") Optional<Boolean> urgent,
        @Term("Priorité") Optional<Priority> priority,

        @Term(value = "Réponse attendue le", description = "Vide quand le travail est planifié ou attend un complément")
        Optional<LocalDate> targetDate,

        @Term(value = "Effectif prévu", unit = "emplois") Optional<Integer> staff,
        @Term("Un agent décide") boolean agent,
        @Term("Éléments manquants") List<MissingElement> missing) {
    public TriageOutcome {
        missing = List.copyOf(missing);
    }
}
