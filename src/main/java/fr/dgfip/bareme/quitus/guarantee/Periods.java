package fr.dgfip.bareme.quitus.guarantee;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The period a proposal opens or keeps. A dispense de visa ends with the dispense de caution it rests on; a caution lasts as
 * long as the operations it covers, that of a single operation until its VAT is declared, which gives no date. Only a
 * dispense renews itself: a caution that is over opens nothing.
 */
final class Periods {
    private final GuaranteeRequest request;
    private final PeriodTerms terms;
    private final LocalDate today;

    Periods(GuaranteeRequest request, PeriodTerms terms) {
        this.request = request;
        this.terms = terms;
        this.today = request.examinationDate();
    }

    /** @param granted day from which silence has granted the measure, if it has */
    Optional<ValidityPeriod> of(GuaranteeProposal proposal, Optional<LocalDate> granted) {
        if (!proposal.isFavourable()) {
            return Optional.empty();
        }
        if (request.measure() == Measure.DISPENSE_VISA) {
            return restingOnWaiver(proposal);
        }
        int months = months();
        if (months == 0 || request.isCautionOver()) {
            return Optional.empty();
        }
        return Optional.of(request.inForce()
                .map(measure -> continued(proposal, measure, months))
                .orElseGet(() -> opened(granted.orElse(today), months)));
    }

    private int months() {
        return request.measure() == Measure.CAUTION
                ? request.caution().map(offer -> offer.scope().months()).orElse(0)
                : terms.months();
    }

    private ValidityPeriod opened(LocalDate from, int months) {
        return current(from, ValidityPeriod.lastDay(from, months), months);
    }

    private ValidityPeriod continued(GuaranteeProposal proposal, MeasureInForce measure, int months) {
        if (proposal == GuaranteeProposal.RECONDUCTION && !today.isAfter(measure.validTo())) {
            LocalDate from = measure.dayAfter();
            return period(from, ValidityPeriod.lastDay(from, months));
        }
        return current(measure.validFrom(), measure.validTo(), months);
    }

    /** The period today belongs to, when this one and those after it renew themselves. */
    private ValidityPeriod current(LocalDate from, LocalDate to, int months) {
        long renewals = ValidityPeriod.renewals(to, months, today);
        if (renewals == 0) {
            return period(from, to);
        }
        LocalDate renewed = ValidityPeriod.firstDay(to, months, renewals);
        return period(renewed, ValidityPeriod.lastDay(renewed, months));
    }

    private Optional<ValidityPeriod> restingOnWaiver(GuaranteeProposal proposal) {
        LocalDate from = request.inForce()
                .filter(measure -> proposal == GuaranteeProposal.RECONDUCTION && !today.isAfter(measure.validTo()))
                .map(MeasureInForce::dayAfter)
                .orElse(today);
        return request.cautionWaiver()
                .map(waiver -> period(from, waiverEnd(waiver, from)))
                .filter(period -> !period.to().isBefore(period.from()));
    }

    /** The end of the period of a dispense de caution that a day belongs to, or the eve of its notified end. */
    private LocalDate waiverEnd(CautionWaiver waiver, LocalDate day) {
        long renewals = ValidityPeriod.renewals(waiver.validTo(), terms.months(), day);
        LocalDate end = renewals == 0
                ? waiver.validTo()
                : ValidityPeriod.lastDay(
                        ValidityPeriod.firstDay(waiver.validTo(), terms.months(), renewals), terms.months());
        return waiver.endedOn()
                .map(ended -> ended.minusDays(1))
                .filter(end::isAfter)
                .orElse(end);
    }

    private ValidityPeriod period(LocalDate from, LocalDate to) {
        return ValidityPeriod.of(from, to, request.measure() != Measure.CAUTION, terms.lead());
    }

    /** First day without the measure: when a withdrawal is notified, after the period not renewed, or with the dispense de caution. */
    Optional<LocalDate> end(GuaranteeProposal proposal) {
        if (!proposal.isEnding()) {
            return Optional.empty();
        }
        LocalDate last = proposal == GuaranteeProposal.NON_RECONDUCTION
                ? request.inForce().map(MeasureInForce::dayAfter).orElse(today)
                : today;
        return Optional.of(request.cautionWaiver()
                .flatMap(CautionWaiver::endedOn)
                .filter(ended -> !ended.isAfter(last))
                .orElse(last));
    }
}
