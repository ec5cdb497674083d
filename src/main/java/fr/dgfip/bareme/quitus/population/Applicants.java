package fr.dgfip.bareme.quitus.population;

import fr.dgfip.bareme.kernel.Siren;
import fr.dgfip.bareme.kernel.VatNumber;
import fr.dgfip.bareme.quitus.ApplicantType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** Makes up honest applicants, each of one request only. */
final class Applicants {
    private static final int MONTHS = 12;

    private Applicants() {}

    static ApplicantDraft draw(Draw draw, int number, ApplicantType type, LocalDate filed) {
        ApplicantDraft applicant = new ApplicantDraft(type);
        applicant.certificates12Months = draw.spread("certificates." + type);
        applicant.earlierAnomaly = draw.chance("earlier-anomaly");
        applicant.sharedContactApplicants = Optional.of(draw.spread("shared-contacts"));
        applicant.watchListed = draw.chance("watch-listed");
        if (type != ApplicantType.PARTICULIER && type != ApplicantType.PBRD) {
            business(draw, number, applicant, filed);
        }
        return applicant;
    }

    private static void business(Draw draw, int number, ApplicantDraft applicant, LocalDate filed) {
        Siren siren = Identifiers.siren(number);
        applicant.siren = Optional.of(siren);
        applicant.vatNumber = Optional.of(VatNumber.of(siren));
        created(applicant, filed, draw.spread("company-age-months"));
        boolean late = draw.chance("not-compliant");
        boolean unpaid = late && draw.between(0, 1) == 1;
        applicant.filingsUpToDate = Optional.of(!late || unpaid);
        applicant.paymentsUpToDate = Optional.of(!unpaid);
        if (applicant.type != ApplicantType.PRO_UTILISATEUR) {
            volume(applicant, draw.spread("volume"));
        }
    }

    static void created(ApplicantDraft applicant, LocalDate filed, int monthsBefore) {
        applicant.creationDate = Optional.of(filed.minusMonths(monthsBefore).minusDays(1));
    }

    /** @param percent certificates of this month in per cent of the monthly mean */
    static void volume(ApplicantDraft applicant, int percent) {
        BigDecimal mean = BigDecimal.valueOf(applicant.certificates12Months)
                .divide(BigDecimal.valueOf(MONTHS), 2, RoundingMode.HALF_UP);
        applicant.monthlyMean6Months = Optional.of(mean);
        applicant.certificatesThisMonth = Optional.of(mean.multiply(BigDecimal.valueOf(percent))
                .movePointLeft(2)
                .setScale(0, RoundingMode.CEILING)
                .intValueExact());
    }
}
