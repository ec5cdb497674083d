package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.kernel.Siren;
import fr.dgfip.bareme.kernel.VatNumber;
import fr.dgfip.bareme.quitus.ApplicantType;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;

/** Who asks. */
public record GuaranteeApplicant(
        @Term("Type de demandeur") ApplicantType type,
        @Term("SIREN du demandeur") Optional<Siren> siren,
        @Term("Numéro de TVA du demandeur") Optional<VatNumber> vatNumber,
        @Term("Date de création de l'entreprise") Optional<LocalDate> creationDate,
        @Term("Régime de déclaration de la TVA") Optional<FilingRegime> filingRegime,

        @Term(
                value = "Déclarations de TVA déposées à la suite",
                description = "Mois, trimestres ou années déclarés sans interruption, selon le régime")
        @Min(0)
        @Max(10_000)
        Optional<Integer> returnsFiled) {
    /** Persons the guarantees are closed to, whatever they declare (BOI 3 L-1-99, § 29; BOI-TVA-SECT-70-30-20, § 10). */
    public boolean isExcluded() {
        return type == ApplicantType.PARTICULIER || type == ApplicantType.PBRD;
    }
}
