package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;

/** An overpayment that the person claims, or that the office found. */
public record OverpaymentClaim(
        @Term("Origine du trop-perçu") OverpaymentOrigin origin,

        @Term(value = "Date de la réclamation", description = "Absente quand personne n’a réclamé")
        Optional<LocalDate> claimedOn,

        @Term("Demandeur") PayerStanding claimant,
        @Term("Date du paiement") LocalDate paidOn,

        @Term(
                value = "Total reçu pour la déclaration",
                description = "Par la France, État d’identification ; ailleurs c’est la part payée à la France")
        @PositiveOrZero
        @DecimalMax("1000000000")
        Optional<Euros> received,

        @Term(value = "Déjà rendu par la France", description = "Absent : on ne sait pas")
        @PositiveOrZero
        @DecimalMax("1000000000")
        Optional<Euros> refundedBefore,

        @Term("Correction") Optional<Correction> correction,
        @Term("Déclaration finale déposée") Optional<Boolean> finalReturnFiled) {}
