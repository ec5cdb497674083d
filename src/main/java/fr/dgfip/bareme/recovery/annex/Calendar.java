package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;

/** What moves the due date. What is left out is not known: the due date is then a window, or has to be completed. */
public record Calendar(
        @Term(
                value = "Jour de dépôt connu",
                unit = "jour du mois",
                description =
                        "Jour du 15 au 24 lu par le service dans le tableau de l’article A161-29, que le barème n’a pas")
        @Min(15)
        @Max(24)
        Optional<Integer> filingDay,

        @Term(
                value = "TVA à l'importation",
                description =
                        "TVA à l’importation ou sortie de produits pétroliers du régime suspensif dans la période")
        Optional<Boolean> importVat,

        @Term(value = "Exercice d'ouverture ou de clôture particulier", description = "Régime simplifié seulement")
        Optional<Boolean> specialPeriod,

        @Term(value = "Prolongation accordée", description = "Par le service, à un déclarant mensuel")
        Optional<Boolean> extension,

        @Term("Fermeture estivale") Optional<Boolean> summerClosure,
        @Term("Date de cessation") Optional<LocalDate> cessationDate,

        @Term(value = "Date de la déclaration de résultat", description = "Dernier jour pour la déposer")
        Optional<LocalDate> resultReturnDate,

        @Term(
                value = "Montant de la taxe l'année précédente",
                description = "Fixe la périodicité de la taxe sur les salaires")
        @PositiveOrZero
        @DecimalMax("1000000000000")
        Optional<Euros> previousYearAmount) {
    static final Calendar UNKNOWN = new Calendar(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Whole months the service added: one for an extension, one for a summer closure. */
    int addedMonths() {
        return one(extension) + one(summerClosure);
    }

    private static int one(Optional<Boolean> granted) {
        return granted.orElse(false) ? 1 : 0;
    }
}
