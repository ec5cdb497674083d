package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;

/** What was already given back in this affair. */
public record EarlierRefund(
        @Term("Personne remboursée") @Pattern(regexp = Person.FORM)
        String payer,

        @Term("Montant remboursé") @Positive @DecimalMax("1000000000")
        Euros amount,

        @Term("Date du remboursement") LocalDate date) {}
