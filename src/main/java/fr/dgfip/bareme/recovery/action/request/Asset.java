package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;

/** Something that might be seized. */
public record Asset(
        @Term("Référence du bien") @Size(min = 1, max = 40) String id,
        @Term("Nature du bien") AssetType type,
        @Term("Propriété") Ownership ownership,

        @Term(value = "Quote-part indivise", unit = "%", scale = 2)
        Optional<@DecimalMin("0.01") @DecimalMax("99.99") BigDecimal> quota,

        @Term(value = "Valeur", description = "Absente : inconnue")
        Optional<@PositiveOrZero @DecimalMax("10000000000") Euros> value,

        @Term(value = "Charges antérieures", description = "Hypothèques et autres droits qui priment")
        Optional<@PositiveOrZero @DecimalMax("10000000000") Euros> priorCharges,

        @Term(value = "Insaisissable", description = "Par la loi : quotité, solde bancaire, objets nécessaires")
        boolean unseizable,

        @Term("Nanti") boolean pledged,
        @Term("Résidence principale") boolean mainResidence,
        @Term("Dans un local d'habitation") boolean inDwelling) {}
