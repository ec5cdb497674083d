package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** A third party that holds or owes something, or for which the debtor worked. */
public record ThirdParty(
        @Term("Référence du tiers") @Size(min = 1, max = 40) String id,
        @Term("Rôle du tiers") ThirdPartyRole role,
        @Term("Réponse du tiers") ThirdPartyAnswer answer,
        @Term("Montant saisi") Optional<@Positive @DecimalMax("10000000000") Euros> seized,
        @Term("Montant reconnu") Optional<@Positive @DecimalMax("10000000000") Euros> admitted,
        @Term("Fonds détenus") Optional<@PositiveOrZero @DecimalMax("10000000000") Euros> held,
        @Term("Réception de la SATD prouvée") Optional<Boolean> receptionProved,
        @Term("Motif légitime du tiers") Optional<Boolean> legitimateReason,

        @Term(value = "Travail dissimulé constaté", description = "Procès-verbal visant le débiteur")
        Optional<Boolean> undeclaredWork,

        @Term("Montant du contrat hors taxe") Optional<@PositiveOrZero @DecimalMax("10000000000") Euros> contract,
        @Term("Manquement à l'obligation de vigilance") Optional<Boolean> vigilanceFailed) {}
