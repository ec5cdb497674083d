package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/** How complete the proof is for one action. */
public record Evidence(
        @Term("Code de l'action") @Size(min = 1, max = 40) String action,

        @Term(value = "Preuves réunies", unit = "%") @Min(0) @Max(100)
        int completeness) {}
