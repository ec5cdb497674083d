package fr.dgfip.bareme.recovery.triage;

import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;

/** By what a question is complex. What is left out is not known, and never makes it simple. */
public record Signals(
        @Term(
                value = "Texte en vigueur depuis",
                description = "Date d’entrée en vigueur du texte en cause, même à venir")
        Optional<LocalDate> textInForceSince,

        @Term(value = "Réponse publiée", description = "Le BOFiP répond à la question")
        Optional<Boolean> publishedAnswer,

        @Term(value = "Impôts en jeu", unit = "impôts") @Min(1) @Max(50)
        Optional<Integer> taxes,

        @Term(value = "Premier niveau tenté", description = "Le service local a déjà cherché à répondre")
        Optional<Boolean> firstLevelAttempted) {
    static final Signals UNKNOWN = new Signals(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether what must be known to call a question simple is known; the age of the text only for a question on a new one. */
    boolean isComplete(QuestionKind kind) {
        return publishedAnswer.isPresent()
                && firstLevelAttempted.isPresent()
                && (kind != QuestionKind.NOUVEAUTE || textInForceSince.isPresent());
    }
}
