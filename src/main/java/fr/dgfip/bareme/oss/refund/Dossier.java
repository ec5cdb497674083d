package fr.dgfip.bareme.oss.refund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts together what the tables on refunds read. */
public final class Dossier {
    private final OssRefundRequest request;
    private final Terms terms;
    private final Ledger ledger;
    private final Refunds refunds;
    private final Optional<ClaimFile> claim;

    public Dossier(OssRefundRequest request, Terms terms, Ledger ledger, Refunds refunds) {
        this.request = request;
        this.terms = terms;
        this.ledger = ledger;
        this.refunds = refunds;
        this.claim = request.claim().map(any -> new ClaimFile(request, terms));
    }

    public FileFacts facts() {
        FileStatement statement = request.statement().orElse(FileStatement.UNKNOWN);
        return new FileFacts(
                request.role(),
                request.isTransferred() ? FileEvent.VIREMENT : FileEvent.RECLAMATION,
                ledger.match(),
                request.claim().map(OverpaymentClaim::origin),
                refunds.french(),
                refunds.elsewhere(),
                terms.smallAmounts() && isBelowThreshold(),
                refunds.french().compareTo(terms.ceiling()) > 0,
                request.claim().flatMap(OverpaymentClaim::claimedOn).isPresent(),
                claim.map(ClaimFile::timing).orElse(ClaimTiming.SANS_OBJET),
                claim.map(ClaimFile::correction).orElse(CorrectionState.SANS_OBJET),
                terms.netting() && ledger.netted().isPositive(),
                claim.map(ClaimFile::distribution).orElse(DistributionState.SANS_OBJET),
                ledger.shortfall(),
                request.debts(),
                payer(),
                isRetained(),
                has(PartNature.PART_APRES_RAPPEL),
                ledger.held().isPositive(),
                statement.remindersKnown().orElse(false),
                statement.returnsComplete().orElse(false),
                ledger.refundsKnown(),
                ledger.allocated().isPositive() && request.isTransferred());
    }

    private boolean isBelowThreshold() {
        return refunds.french().isPositive() && refunds.frenchTotal().compareTo(terms.threshold()) < 0;
    }

    private PayerStanding payer() {
        return request.transfer()
                .map(Transfer::payer)
                .or(() -> request.claim().map(OverpaymentClaim::claimant))
                .orElse(PayerStanding.INCONNU);
    }

    private boolean isRetained() {
        return has(PartNature.PART_CONSERVEE)
                || ledger.distribution().stream()
                        .anyMatch(line -> line.retained().isPositive());
    }

    private boolean has(PartNature nature) {
        return ledger.parts().stream().anyMatch(part -> part.nature() == nature);
    }

    public PayeeFacts payee() {
        return new PayeeFacts(payer());
    }

    public MoratoryFacts moratory() {
        return new MoratoryFacts(
                request.claim().map(OverpaymentClaim::origin),
                request.claim().flatMap(OverpaymentClaim::claimedOn).isPresent(),
                refunds.frenchTax().isPositive());
    }

    /** The months for which the State owes interest on what it gives back on the day of the examination. */
    public static List<LocalDate> interestMonths(OssRefundRequest request, Terms terms) {
        LocalDate from = request.claim().orElseThrow().paidOn();
        return terms.paymentMonth()
                ? CalendarMonths.including(from, request.examinationDate())
                : CalendarMonths.after(from, request.examinationDate());
    }

    public static MoratoryInterest interest(
            OssRefundRequest request, Terms terms, Refunds refunds, MonthlyRates rates) {
        return MoratoryInterest.of(
                refunds.frenchTax(),
                request.claim().orElseThrow().paidOn(),
                request.examinationDate(),
                rates.all(),
                terms.interestDecimals());
    }

    /** The points of law left open on which the answer depends, with the reading used. */
    public List<OpenPointFacts> openPoints(RefundResult result) {
        List<OpenPointFacts> points = new ArrayList<>();
        if (isBelowThreshold() && dependsOnThreshold(result)) {
            points.add(new OpenPointFacts(OpenPoint.SEUIL_DE_RESTITUTION, terms.smallAmounts()));
        }
        if (ledger.netted().isPositive() && isCorrectedInTime()) {
            points.add(new OpenPointFacts(OpenPoint.CORRECTION_COMPENSEE, terms.netting()));
        }
        if (isRetained()) {
            points.add(new OpenPointFacts(OpenPoint.PART_CONSERVEE, true));
        }
        if (request.isTransferred()) {
            new TransferFile(request, terms).openPoints(ledger).forEach(point -> points.add(reading(point)));
        }
        return points;
    }

    /** Whether the sum stays because of the threshold, or would if it held; it never holds for another State's funds. */
    private boolean dependsOnThreshold(RefundResult result) {
        if (terms.smallAmounts()) {
            return result.ground()
                            .filter(RefusalGround.SEUIL_DE_RESTITUTION::equals)
                            .isPresent()
                    || result.verdict() == Verdict.ORIENTER;
        }
        return result.isRefunding() && !has(PartNature.FONDS_ETRANGERS);
    }

    private boolean isCorrectedInTime() {
        return claim.filter(file -> file.correction() == CorrectionState.FAITE).isPresent();
    }

    private OpenPointFacts reading(OpenPoint point) {
        return new OpenPointFacts(
                point,
                switch (point) {
                    case REPORT_AU_JOUR_OUVRE -> terms.weekendShift();
                    case DATE_DU_PAIEMENT -> terms.receiptDate();
                    case PART_RAPPELEE -> terms.remindedLast();
                    default -> ledger.allocated().isPositive();
                });
    }
}
