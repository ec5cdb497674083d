package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A payment made for this request. */
public record Payment(
        @Term("Référence PayFiP") @Size(min = 1, max = 30) String reference,
        @Term("Montant payé") Euros amount,
        @Term("Date du paiement") LocalDate date,
        @Term("État du paiement") PaymentStatus status,
        @Term("Référence du paiement concordante") boolean referenceMatches) {}
