package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** A claim of the accountant. */
public record Claim(
        @Term("Référence de la créance") @Size(min = 1, max = 40)
        String id,

        @Term("Nature de l'impôt") TaxType taxType,
        @Term("Catégorie") ClaimCategory category,

        @Term("Principal restant dû") @PositiveOrZero @DecimalMax("10000000000")
        Euros principal,

        @Term("Pénalités restant dues") @PositiveOrZero @DecimalMax("10000000000")
        Euros penalties,

        @Term("Titre") TitleType titleType,

        @Term(value = "Date du titre", description = "Mise en recouvrement du rôle, notification de l’avis")
        Optional<LocalDate> titleDate,

        @Term("Date limite de paiement") Optional<LocalDate> dueDate,

        @Term(value = "Issue d'un contrôle", description = "Contrôle fiscal ou taxation d’office")
        boolean fromAudit,

        @Term(value = "Autre défaut depuis trois ans", description = "Dans la même catégorie")
        Optional<Boolean> earlierDefault,

        @Term(value = "Naissance", description = "Par rapport au jugement d’ouverture")
        Optional<ClaimBirth> birth,

        @Term("Contestation") Optional<Contest> contest,
        @Term("Imposition commune des époux") Optional<Boolean> jointlyTaxed,
        @Term("Admise en non-valeur") boolean writtenOff) {

    public Euros total() {
        return principal.plus(penalties);
    }

    /** The part whose payment is held up, never more than the claim. */
    public Euros stayed() {
        return contest.filter(Contest::stays)
                .map(Contest::amount)
                .map(amount -> amount.compareTo(total()) < 0 ? amount : total())
                .orElse(Euros.ZERO);
    }
}
