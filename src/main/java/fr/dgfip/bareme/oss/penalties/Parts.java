package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Euros;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The VAT of the period in its parts. */
public final class Parts {
    private Parts() {}

    /**
     * The original return first, unless a reassessment stands for it; then each supplement that adds VAT, in the order of the
     * request. At least one.
     */
    static List<Part> of(PenaltyRequest request) {
        Optional<String> first = assessedInstead(request);
        List<Part> parts = new ArrayList<>();
        if (first.isEmpty()) {
            parts.add(original(request));
        }
        for (Supplement supplement : request.supplements()) {
            if (!supplement.isNegative()) {
                parts.add(part(
                        request,
                        supplement,
                        first.filter(supplement.reference()::equals).isPresent()));
            }
        }
        return List.copyOf(parts);
    }

    private static Part original(PenaltyRequest request) {
        return new Part(
                Optional.empty(),
                PartKind.ORIGINAL,
                originalAmount(request),
                payments(request, Optional.empty()),
                request.originalReturn().filedOn(),
                Optional.empty(),
                Optional.empty());
    }

    /** Corrections that lower the VAT come off the original return: that is the VAT the period really owed. */
    private static Euros originalAmount(PenaltyRequest request) {
        Euros declared = request.originalReturn().declaredVat().orElse(Euros.ZERO);
        return Part.positive(request.supplements().stream()
                .filter(Supplement::isNegative)
                .map(Supplement::amount)
                .reduce(declared, Euros::plus));
    }

    /** The reassessment that stands for a return that never came: payments that name nothing were made for its VAT. */
    private static Optional<String> assessedInstead(PenaltyRequest request) {
        if (request.originalReturn().isFiled()) {
            return Optional.empty();
        }
        return request.supplements().stream().map(Supplement::reference).findFirst();
    }

    private static Part part(PenaltyRequest request, Supplement supplement, boolean insteadOfReturn) {
        List<VatPayment> payments = new ArrayList<>(payments(request, Optional.of(supplement.reference())));
        if (insteadOfReturn) {
            payments.addAll(payments(request, Optional.empty()));
        }
        return new Part(
                Optional.of(supplement.reference()),
                supplement.partKind(),
                supplement.amount(),
                payments,
                supplement.declaredOn(),
                supplement.isCorrection() ? Optional.empty() : Optional.of(YearMonth.from(supplement.date())),
                Optional.of(supplement));
    }

    private static List<VatPayment> payments(PenaltyRequest request, Optional<String> supplement) {
        return request.payments().stream()
                .filter(payment -> payment.supplement().equals(supplement))
                .toList();
    }

    /** First days of the months whose rate may be needed. */
    public static List<LocalDate> interestMonths(PenaltyRequest request, LocalDate due) {
        boolean late = of(request).stream().anyMatch(part -> part.unpaidAt(due).isPositive());
        return late ? Months.after(YearMonth.from(due), YearMonth.from(request.asOfDate())) : List.of();
    }
}
