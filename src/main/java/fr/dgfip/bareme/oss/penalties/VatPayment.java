package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** One payment, on the day its money was received. */
public record VatPayment(
        @Term(value = "Numéro d'opération", description = "Propre à chaque paiement") @Size(min = 1, max = 40)
        String operation,

        @Term(value = "Date de réception", description = "Jour où les fonds sont reçus")
        LocalDate date,

        @Term("Montant") @Positive @DecimalMax("1000000000") Euros amount,
        @Term("Reçu par") Recipient receivedBy,

        @Term(value = "Complément payé", description = "Référence du complément ; rien pour la déclaration initiale")
        @Pattern(regexp = "[A-Za-z0-9-]{1,20}")
        Optional<String> supplement) {}
