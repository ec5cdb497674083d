package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.kernel.Siren;
import fr.dgfip.bareme.kernel.VatNumber;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Who applies. */
public record Applicant(
        @Term("Type de demandeur") ApplicantType type,
        @Term("SIREN du demandeur") Optional<Siren> siren,
        @Term("Numéro de TVA du demandeur") Optional<VatNumber> vatNumber,
        @Term("Date de création de l'entreprise") Optional<LocalDate> creationDate,
        @Term("Déclarations de TVA à jour") Optional<Boolean> filingsUpToDate,
        @Term("Paiements de TVA à jour") Optional<Boolean> paymentsUpToDate,

        @Term(value = "Certificats demandés sur 12 mois", description = "Y compris la présente demande")
        @Min(0)
        @Max(100_000)
        int certificates12Months,

        @Term("Certificats demandés ce mois") @Min(0) @Max(100_000)
        Optional<Integer> certificatesThisMonth,

        @Term(value = "Moyenne mensuelle sur 6 mois", scale = 2) @PositiveOrZero
        Optional<BigDecimal> monthlyMean6Months,

        @Term(
                value = "Acquisitions intracommunautaires de l'année",
                description = "La plus forte de l’année en cours et de la précédente")
        Optional<Euros> intraEuPurchases,

        @Term("Refus ou correction antérieurs") boolean earlierAnomaly,

        @Term("Demandeurs partageant ses coordonnées") @Min(0) @Max(100_000)
        Optional<Integer> sharedContactApplicants,

        @Term("Demandeur sur liste de surveillance") boolean watchListed) {
    /** Whether the applicant acts as a business: it has a SIREN. */
    boolean isProfessional() {
        return type != ApplicantType.PARTICULIER && type != ApplicantType.PBRD;
    }
}
