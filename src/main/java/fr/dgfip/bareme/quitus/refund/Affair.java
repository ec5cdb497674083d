package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.quitus.PhaseResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The payments of one affair under examination. Lives within one rule; what it yields are facts. */
public final class Affair {
    private final RefundRequest request;
    private final PhaseResult phase;
    private final Thresholds thresholds;
    private final Payments payments;
    private final Statement statement;
    private final Euros due;
    private final Settlement settlement;

    public Affair(RefundRequest request, PhaseResult phase, RetentionResult retention, Thresholds thresholds) {
        this.request = request;
        this.phase = phase;
        this.thresholds = thresholds;
        this.payments = Payments.of(request.payments());
        this.statement = request.statement().orElse(Statement.UNKNOWN);
        this.due = due(request.assessment(), thresholds.rate());
        this.settlement = new Settlement(
                retention.kept() == Kept.TVA_DUE ? due : Euros.ZERO,
                payments.received(),
                request.earlierRefunds().stream().map(EarlierRefund::amount).reduce(Euros.ZERO, Euros::plus),
                thresholds.restitution());
    }

    /** The day whose rate applies: the delivery, or as long as there is none the first payment. */
    public static LocalDate rateDate(RefundRequest request) {
        return request.deliveryDate()
                .or(() -> Payments.of(request.payments()).dates().stream().findFirst())
                .orElse(request.examinationDate());
    }

    private static Euros due(Assessment assessment, BigDecimal rate) {
        return assessment
                .decided()
                .orElseGet(() -> assessment.base().map(base -> base.taxAt(rate)).orElse(Euros.ZERO));
    }

    /** What the account comes to, and who gets what of a refund. */
    public Balance balance() {
        List<Share> shares = Allocation.of(settlement.refund(), payments, request.earlierRefunds());
        return new Balance(
                new Account(
                        due,
                        settlement.kept(),
                        settlement.received(),
                        settlement.refundedBefore(),
                        settlement.balance(),
                        settlement.threshold()),
                settlement.refund(),
                settlement.shortfall(),
                collection(),
                deadline()
                        .filter(found -> timing() != ClaimTiming.DANS_LE_DELAI)
                        .map(ClaimDeadline::earliest),
                shares,
                overdrawn(shares));
    }

    /** Whether someone would have got back more than what came from them. */
    private boolean overdrawn(List<Share> shares) {
        return request.earlierRefunds().stream()
                .map(EarlierRefund::payer)
                .anyMatch(payer -> givenBack(payer, shares).compareTo(payments.receivedFrom(payer)) > 0);
    }

    private Euros givenBack(String payer, List<Share> shares) {
        Euros earlier = request.earlierRefunds().stream()
                .filter(refund -> refund.payer().equals(payer))
                .map(EarlierRefund::amount)
                .reduce(Euros.ZERO, Euros::plus);
        return shares.stream()
                .filter(share -> share.payer().equals(payer))
                .map(Share::amount)
                .reduce(earlier, Euros::plus);
    }

    public List<PaymentFacts> paymentFacts() {
        return request.payments().stream().map(this::facts).toList();
    }

    private PaymentFacts facts(ReceivedPayment payment) {
        return new PaymentFacts(
                payment.operation(),
                payment.status(),
                payment.referenceMatches(),
                payments.position(payment, due),
                payments.repeatsReference(payment),
                payments.isTransposed(payment, due),
                payment.payer()
                        .map(payer -> payer.equals(request.debtor()) ? PayerRelation.REDEVABLE : PayerRelation.TIERS)
                        .orElse(PayerRelation.INCONNU),
                payment.means(),
                settlement.shortfall().isPositive(),
                settlement.refund().isPositive());
    }

    public AffairFacts facts() {
        return new AffairFacts(
                request.cause(),
                request.certificate(),
                phase.phase(),
                request.department(),
                payments.dates().stream().findFirst(),
                settlement.state(),
                settlement.refund(),
                settlement.isBelowThreshold(),
                settlement.refund().compareTo(thresholds.ceiling()) > 0,
                payments.payers().size(),
                payments.hasUnknownPayer(),
                claimant(),
                request.claim().map(Claim::form),
                timing(),
                vinRefunds() >= thresholds.automaticRefunds(),
                statement.vinRefunds().isPresent(),
                statement.paymentsComplete().orElse(false),
                statement.refundsComplete().orElse(false),
                request.payments().stream().anyMatch(ReceivedPayment::isPending),
                request.payments().stream().anyMatch(ReceivedPayment::isMismatched),
                hasLegalRate(),
                request.assessment().decided().isPresent(),
                due,
                collection());
    }

    private ClaimantStanding claimant() {
        return request.claim().map(this::standing).orElse(ClaimantStanding.SANS_RECLAMATION);
    }

    private ClaimantStanding standing(Claim claim) {
        if (payments.payers().contains(claim.claimant())) {
            return ClaimantStanding.PAYEUR;
        }
        return claim.mandate().orElse(false) ? ClaimantStanding.MANDATAIRE : ClaimantStanding.AUTRE;
    }

    private Optional<ClaimDeadline> deadline() {
        return ClaimDeadline.of(payments.dates(), thresholds.claimYears());
    }

    private ClaimTiming timing() {
        return deadline().map(found -> found.timing(request.filingDate())).orElse(ClaimTiming.DANS_LE_DELAI);
    }

    /** The refunds of this affair are refunds of the vehicle, whatever its history says. */
    private int vinRefunds() {
        return Math.max(
                statement.vinRefunds().orElse(0), request.earlierRefunds().size());
    }

    private boolean hasLegalRate() {
        return request.assessment()
                .rate()
                .filter(applied -> applied.compareTo(thresholds.rate()) != 0)
                .isEmpty();
    }

    /** Titles are issued above a threshold only, all that the debtor owes taken together (CGI art. 1724 A). */
    private CollectionTitle collection() {
        if (!settlement.shortfall().isPositive()) {
            return CollectionTitle.SANS_OBJET;
        }
        Euros total = settlement.shortfall().plus(request.otherShortfalls().orElse(Euros.ZERO));
        if (total.compareTo(thresholds.collection()) > 0) {
            return CollectionTitle.POSSIBLE;
        }
        return request.otherShortfalls().isPresent() ? CollectionTitle.EXCLU : CollectionTitle.A_VERIFIER;
    }
}
