package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;

/** A claim, contentious when it says that base or computation are wrong (LPF art. L. 190). */
public record Claim(
        @Term("Date de la réclamation") LocalDate date,
        @Term("Forme de la réclamation") ClaimForm form,
        @Term("Réclamant") @Pattern(regexp = Person.FORM) String claimant,

        @Term(value = "Mandat du payeur signé", description = "À remplir quand le réclamant dit agir pour le payeur")
        Optional<Boolean> mandate) {}
