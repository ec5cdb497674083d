package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;

/** Another person who may have to pay. */
public record LiablePerson(
        @Term("Référence de la personne") @Size(min = 1, max = 40)
        String id,

        @Term("Qualité") LiableRole role,

        @Term(
                value = "Part dans la dette",
                description = "Associé d’une société civile, héritier",
                unit = "%",
                scale = 2)
        Optional<@DecimalMin("0.01") @DecimalMax("100") BigDecimal> share,

        @Term(value = "Limite de l'obligation", description = "Actif net, somme fixée par le juge")
        Optional<@Positive @DecimalMax("10000000000") Euros> limit,

        @Term("Succession acceptée") Optional<Boolean> accepted,
        @Term("Titre notifié à la personne") Optional<Boolean> titleNotified) {}
