package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/** How far the lists of the request can be relied on. What is left out is not known, and no refund is automatic then. */
public record Statement(
        @Term(value = "Relevé complet des paiements", description = "Y compris ceux d’autres personnes")
        Optional<Boolean> paymentsComplete,

        @Term("Relevé complet des remboursements") Optional<Boolean> refundsComplete,

        @Term(value = "Remboursements antérieurs du véhicule", description = "Toutes affaires de ce VIN")
        @Min(0)
        @Max(100_000)
        Optional<Integer> vinRefunds) {
    static final Statement UNKNOWN = new Statement(Optional.empty(), Optional.empty(), Optional.empty());
}
