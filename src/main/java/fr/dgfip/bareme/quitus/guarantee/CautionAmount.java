package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The amount proposed for a caution; the service fixes it (CGI annexe II art. 242 quindecies I). Of one operation: its VAT.
 * Of all operations of a period: the largest exposure of such a period in the months before, grown by the forecast; a forecast
 * left out is not a forecast of no growth, and gives no amount. Whole euros.
 */
public record CautionAmount(
        @Term("Portée du montant") CautionScope scope,
        @Term("Exposition retenue") Optional<Euros> exposure,

        @Term(value = "Croissance retenue", unit = "%", scale = 2)
        Optional<BigDecimal> growth,

        @Term("Montant proposé") Optional<Euros> proposed,
        @Term("Montant offert") Optional<Euros> offered,
        @Term("Montant manquant") Optional<Euros> missing,
        @Term("État du montant") AmountState state,
        @Term("État de l'historique") HistoryState history) {

    /**
     * @param rate normal VAT rate, percentage points
     * @param growthFloor least growth a global caution reckons with, percentage points
     * @param length months of history to look at
     */
    public static CautionAmount of(GuaranteeRequest request, BigDecimal rate, BigDecimal growthFloor, int length) {
        CautionOffer offer = request.caution().orElseThrow();
        if (!offer.scope().isGlobal()) {
            return of(
                    offer,
                    offer.operationBase(),
                    Optional.empty(),
                    offer.operationBase().map(base -> base.taxAt(rate)),
                    HistoryState.SANS_OBJET);
        }
        LocalDate day = request.examinationDate();
        ExposureHistory history = ExposureHistory.before(day, length, request.exposures());
        Optional<BigDecimal> growth = offer.forecastGrowth().map(growthFloor::max);
        return of(
                offer,
                Optional.of(history.peak(offer.scope().months())),
                growth,
                growth.map(percent -> history.secured(offer.scope().months(), percent)),
                history.state(
                        day, request.applicant().creationDate(), offer.scope().months()));
    }

    /** An amount of zero secures nothing: it is as good as none. */
    private static CautionAmount of(
            CautionOffer offer,
            Optional<Euros> exposure,
            Optional<BigDecimal> growth,
            Optional<Euros> computed,
            HistoryState history) {
        Optional<Euros> proposed = computed.filter(Euros::isPositive);
        Optional<Euros> missing =
                proposed.flatMap(wanted -> offer.amount().map(wanted::minus)).filter(Euros::isPositive);
        return new CautionAmount(
                offer.scope(),
                exposure,
                growth,
                proposed,
                offer.amount(),
                missing,
                state(proposed, offer.amount(), missing),
                history);
    }

    private static AmountState state(Optional<Euros> proposed, Optional<Euros> offered, Optional<Euros> missing) {
        if (proposed.isEmpty()) {
            return AmountState.NON_CALCULABLE;
        }
        if (offered.isEmpty()) {
            return AmountState.SANS_OFFRE;
        }
        return missing.isPresent() ? AmountState.INSUFFISANT : AmountState.SUFFISANT;
    }
}
