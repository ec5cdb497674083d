package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.kernel.VatNumber;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;

/** The seller to the applicant. */
public record Seller(
        @Term("Type de vendeur") SellerType type,
        @Term("Pays du vendeur") Country country,
        @Term("Numéro de TVA du vendeur") Optional<VatNumber> vatNumber,
        @Term("Vendeur immatriculé à la TVA depuis") Optional<LocalDate> vatSince,
        @Term("Réponse de VIES") Optional<ViesStatus> viesStatus,
        @Term("Nom et adresse conformes à VIES") Optional<Boolean> viesNameMatches,

        @Term("Dossiers anormaux du vendeur sur 12 mois") @Min(0) @Max(100_000)
        Optional<Integer> anomalousFiles12Months,

        @Term("Vendeur sur liste de surveillance") boolean watchListed) {}
