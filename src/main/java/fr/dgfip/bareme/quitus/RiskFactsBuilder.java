package fr.dgfip.bareme.quitus;

import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.kernel.Euros;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** Derives what the risk tables read. One of its kind per request. */
final class RiskFactsBuilder {
    private static final int MONTHS_PER_YEAR = 12;

    private final Examination examination;
    private final boolean sampled;
    private final LocalDate standardVinFrom;
    private final QuitusRequest request;
    private final Applicant applicant;
    private final Vehicle vehicle;
    private final OperationFacts operation;
    private final NewnessFacts newness;
    private final LocalDate delivery;

    RiskFactsBuilder(Examination examination, boolean sampled, LocalDate standardVinFrom) {
        this.examination = examination;
        this.sampled = sampled;
        this.standardVinFrom = standardVinFrom;
        this.request = examination.request();
        this.applicant = request.applicant();
        this.vehicle = request.vehicle();
        this.operation = examination.operation();
        this.newness = examination.newness();
        this.delivery = newness.deliveryDate();
    }

    RiskFacts build() {
        Claims claims = new Claims(examination);
        return new RiskFacts(
                applicant.type(),
                operation.buyer(),
                applicant.isProfessional(),
                examination.phase().phase(),
                request.route().origin(),
                operation.acquisition(),
                operation.qualification(),
                examination.qualification().divergence(),
                claims.declaredUsed(),
                examination.completeness().state(),
                claims.vatGap(),
                claims.regimeConsistent(),
                operation.holderRegime(),
                claims.paymentState(),
                examination.mandate(),
                vehicle.vinSignal(),
                vinConforms(),
                odometerRollback(),
                applicant.watchListed()
                        || request.seller().filter(Seller::watchListed).isPresent(),
                operation.exemptMention(),
                operation.distanceSale(),
                vehicle.plateSeries(),
                sampled,
                request.chain().size(),
                sellerCountryDiffers(),
                operation.sellerType(),
                request.seller().flatMap(Seller::vatSince).map(since -> Dates.months(since, delivery)),
                request.seller().flatMap(Seller::viesStatus),
                request.seller().flatMap(Seller::viesNameMatches),
                request.holder().map(Holder::type),
                operation.marginClaimed(),
                claims.contradictoryMentions(),
                request.seller().flatMap(Seller::anomalousFiles12Months).orElse(0),
                applicant.creationDate().map(created -> Dates.months(created, request.filingDate())),
                isTaxCompliant(),
                applicant.certificates12Months(),
                volumeRatio(),
                applicant.earlierAnomaly(),
                applicant.sharedContactApplicants().orElse(0),
                vehicle.odometerKm(),
                kmPerYear(),
                ageMonths(),
                newness.lastNewDay().map(last -> Dates.halfMonths(last, delivery)),
                request.transaction()
                        .map(sale -> Dates.days(handedOver(sale), sale.invoiceDate()))
                        .orElse(0),
                request.transaction()
                        .filter(sale -> newness.usedByPaperOnly(handedOver(sale), sale.invoiceDate()))
                        .isPresent(),
                priceRatio(),
                examination.price(),
                stake(),
                Dates.days(delivery, request.filingDate()),
                vehicle.firstEuRegistration().map(first -> Dates.months(first, delivery)),
                hasGuaranteeWaiver());
    }

    /** A vehicle never in service is as recent as its filing. */
    private boolean vinConforms() {
        LocalDate firstUse = vehicle.firstUseDate().orElse(request.filingDate());
        return vehicle.vin().isStandard() || firstUse.isBefore(standardVinFrom);
    }

    private boolean odometerRollback() {
        return vehicle.odometerKm()
                .filter(km -> vehicle.odometerHistory().stream()
                        .anyMatch(
                                reading -> reading.km() > km && !reading.date().isAfter(delivery)))
                .isPresent();
    }

    private boolean sellerCountryDiffers() {
        Optional<Country> sellerCountry = request.seller().map(Seller::country);
        Optional<Country> holderCountry = request.holder().map(Holder::country);
        return sellerCountry.isPresent() && holderCountry.isPresent() && !sellerCountry.equals(holderCountry);
    }

    private boolean isTaxCompliant() {
        return applicant.filingsUpToDate().orElse(true)
                && applicant.paymentsUpToDate().orElse(true);
    }

    /** Rounded up, so that just over a threshold stays over it. */
    private Optional<BigDecimal> volumeRatio() {
        return applicant
                .monthlyMean6Months()
                .filter(mean -> mean.signum() > 0)
                .flatMap(mean -> applicant
                        .certificatesThisMonth()
                        .map(count -> BigDecimal.valueOf(count).divide(mean, 2, RoundingMode.UP)));
    }

    private Optional<Integer> ageMonths() {
        return vehicle.firstUseDate().map(first -> Dates.months(first, delivery));
    }

    private Optional<Integer> kmPerYear() {
        return ageMonths()
                .filter(months -> months >= MONTHS_PER_YEAR)
                .flatMap(months ->
                        vehicle.odometerKm().map(km -> Math.toIntExact((long) km * MONTHS_PER_YEAR / months)));
    }

    /** The day the vehicle was in the buyer's hands, as far as the request tells; never after the delivery. */
    private LocalDate handedOver(Transaction sale) {
        return sale.handOverDate()
                .or(sale::fullPaymentDate)
                .filter(delivery::isAfter)
                .orElse(delivery);
    }

    /** Rounded down, so that just under a threshold stays under it. */
    private Optional<BigDecimal> priceRatio() {
        return vehicle.marketValue()
                .filter(Euros::isPositive)
                .flatMap(value -> examination
                        .price()
                        .map(price -> price.amount().movePointRight(2).divide(value.amount(), 2, RoundingMode.DOWN)));
    }

    /** To the cent, rounded up: a threshold is passed by a fraction of a cent as by a euro. */
    private Euros stake() {
        return examination
                .price()
                .map(price -> new Euros(price.amount()
                        .multiply(examination.vat().rate())
                        .movePointLeft(2)
                        .setScale(Euros.SCALE, RoundingMode.UP)))
                .orElse(Euros.ZERO);
    }

    private boolean hasGuaranteeWaiver() {
        return request.guarantee()
                .filter(guarantee -> guarantee.kind() == GuaranteeKind.DISPENSE_CAUTION)
                .filter(guarantee -> guarantee.coversDay(request.filingDate()))
                .isPresent();
    }
}
