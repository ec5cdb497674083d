package fr.dgfip.bareme.quitus.population;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.kernel.Siren;
import fr.dgfip.bareme.kernel.VatNumber;
import fr.dgfip.bareme.quitus.Applicant;
import fr.dgfip.bareme.quitus.ApplicantType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** An applicant being made up. */
final class ApplicantDraft {
    final ApplicantType type;
    Optional<Siren> siren = Optional.empty();
    Optional<VatNumber> vatNumber = Optional.empty();
    Optional<LocalDate> creationDate = Optional.empty();
    Optional<Boolean> filingsUpToDate = Optional.empty();
    Optional<Boolean> paymentsUpToDate = Optional.empty();
    int certificates12Months = 1;
    Optional<Integer> certificatesThisMonth = Optional.empty();
    Optional<BigDecimal> monthlyMean6Months = Optional.empty();
    Optional<Euros> intraEuPurchases = Optional.empty();
    boolean earlierAnomaly;
    Optional<Integer> sharedContactApplicants = Optional.empty();
    boolean watchListed;

    ApplicantDraft(ApplicantType type) {
        this.type = type;
    }

    Applicant build() {
        return new Applicant(
                type,
                siren,
                vatNumber,
                creationDate,
                filingsUpToDate,
                paymentsUpToDate,
                certificates12Months,
                certificatesThisMonth,
                monthlyMean6Months,
                intraEuPurchases,
                earlierAnomaly,
                sharedContactApplicants,
                watchListed);
    }
}
