package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Euros;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A transfer and the returns it might be for. Lives within one rule; what it yields are facts. */
public final class TransferFile {
    private final OssRefundRequest request;
    private final Terms terms;
    private final Transfer transfer;
    private final Optional<CandidateReturn> quoted;
    private final OpenReturns returns;

    public TransferFile(OssRefundRequest request, Terms terms) {
        this.request = request;
        this.terms = terms;
        this.transfer = request.transfer().orElseThrow();
        this.quoted = request.subject();
        this.returns = new OpenReturns(request);
    }

    /** The day the person paid, under one reading or the other. */
    private LocalDate paidOn(boolean receiptDate) {
        return receiptDate ? transfer.valueDate() : transfer.orderedOn().orElse(transfer.valueDate());
    }

    public MatchingFacts facts() {
        return new MatchingFacts(
                reference(),
                quoted.map(returns::state),
                quoted.filter(returns::isOpen).map(found -> coverage(returns.outstanding(found))),
                timings(terms.receiptDate()).stream().anyMatch(ReminderTiming::isBarred),
                isLate(terms.receiptDate(), terms.weekendShift()),
                transfer.payer(),
                returns.awaiting(transfer.amount()).size(),
                returns.count(ReturnState.OUVERTE),
                returns.count(ReturnState.NON_DEPOSEE));
    }

    private ReferenceState reference() {
        if (transfer.reference().isEmpty()) {
            return ReferenceState.ABSENTE;
        }
        if (transfer.quotesForeign()) {
            return ReferenceState.ETRANGERE;
        }
        return quoted.isPresent() ? ReferenceState.TROUVEE : ReferenceState.INTROUVABLE;
    }

    private Coverage coverage(Euros outstanding) {
        int compared = transfer.amount().compareTo(outstanding);
        if (compared == 0) {
            return Coverage.EXACT;
        }
        return compared < 0 ? Coverage.PARTIEL : Coverage.EXCEDENTAIRE;
    }

    private boolean isLate(boolean receiptDate, boolean weekendShift) {
        return quoted.map(found -> Deadlines.of(found.period(), terms, weekendShift))
                .filter(days -> paidOn(receiptDate).isAfter(days.reminder()))
                .isPresent();
    }

    /** The distinct moments at which the shares of the return that can take the money were paid. */
    public List<ShareFacts> shareFacts() {
        return timings(terms.receiptDate()).stream()
                .distinct()
                .map(ShareFacts::new)
                .toList();
    }

    private List<ReminderTiming> timings(boolean receiptDate) {
        return openShares().stream().map(share -> timing(share, receiptDate)).toList();
    }

    private List<StateShare> openShares() {
        return quoted
                .filter(returns::isOpen)
                .map(found -> request.sharesOf(found.reference()))
                .orElse(List.of())
                .stream()
                .filter(share -> share.outstanding().isPositive())
                .toList();
    }

    private ReminderTiming timing(StateShare share, boolean receiptDate) {
        LocalDate paid = paidOn(receiptDate);
        if (share.reminderOn().isPresent()) {
            int compared = paid.compareTo(share.reminderOn().get());
            if (compared == 0) {
                return ReminderTiming.JOUR_DU_RAPPEL;
            }
            if (compared > 0) {
                return ReminderTiming.APRES_RAPPEL;
            }
        }
        if (quoted.flatMap(CandidateReturn::returnReminderOn)
                .filter(paid::isAfter)
                .isPresent()) {
            return ReminderTiming.APRES_RAPPEL_FRANCAIS;
        }
        return share.reminderOn().isPresent() ? ReminderTiming.AVANT_RAPPEL : ReminderTiming.AUCUN;
    }

    /** Points of law left open on which the answer depends, besides those on a refund. */
    List<OpenPoint> openPoints(Ledger ledger) {
        List<OpenPoint> points = new ArrayList<>();
        if (ledger.treatment().filter(Treatment.AFFECTER::equals).isEmpty()) {
            return points;
        }
        boolean receipt = terms.receiptDate();
        if (ledger.reminder().isPresent() && dependsOnWeekend()) {
            points.add(OpenPoint.REPORT_AU_JOUR_OUVRE);
        }
        if (timings(receipt).contains(ReminderTiming.APRES_RAPPEL_FRANCAIS)) {
            points.add(OpenPoint.RAPPEL_DE_DECLARATION);
        }
        boolean partial = facts().coverage().filter(Coverage.PARTIEL::equals).isPresent();
        if (!timings(receipt).equals(timings(!receipt))
                || partial && isLate(receipt, terms.weekendShift()) != isLate(!receipt, terms.weekendShift())) {
            points.add(OpenPoint.DATE_DU_PAIEMENT);
        }
        if (partial && timings(receipt).contains(ReminderTiming.APRES_RAPPEL) && isShared(receipt)) {
            points.add(OpenPoint.PART_RAPPELEE);
        }
        return points;
    }

    /** Whether some share that awaits money is not lost to this payment by the reminder of its State. */
    private boolean isShared(boolean receipt) {
        return timings(receipt).stream().anyMatch(timing -> timing != ReminderTiming.APRES_RAPPEL);
    }

    private boolean dependsOnWeekend() {
        return quoted.filter(found ->
                        !Deadlines.of(found.period(), terms, true).equals(Deadlines.of(found.period(), terms, false)))
                .isPresent();
    }

    /** What is done with the money once its situation and the fate of each share are known. */
    public Ledger ledger(MatchResult match, List<FateResult> fates) {
        boolean allocatable = facts().isAllocatable();
        if (match.treatment() == Treatment.AFFECTER && allocatable) {
            return new Allotment(request, terms, quoted.orElseThrow(), match, fates(fates)).ledger(this::timing);
        }
        List<Part> parts = match.treatment().isReturning()
                ? List.of(new Part(
                        match.treatment() == Treatment.RENDRE_LES_FONDS
                                ? PartNature.FONDS_ETRANGERS
                                : PartNature.EXCEDENT_DETENU,
                        request.identificationState(),
                        transfer.amount()))
                : List.of();
        return new Ledger(
                transfer.amount(),
                Euros.ZERO,
                parts.isEmpty() ? transfer.amount() : Euros.ZERO,
                quoted.map(CandidateReturn::reference),
                match.treatment() == Treatment.PROPOSER ? proposed() : Optional.empty(),
                List.of(),
                parts,
                Optional.of(match.code()),
                Optional.of(match.treatment()),
                match.circuit(),
                Euros.ZERO,
                true,
                Euros.ZERO,
                quoted.filter(returns::isOpen).isPresent(),
                match.treatment() == Treatment.AFFECTER,
                false,
                Optional.empty(),
                List.of());
    }

    private Map<ReminderTiming, ShareFate> fates(List<FateResult> fates) {
        return fates.stream().collect(Collectors.toMap(FateResult::timing, FateResult::fate));
    }

    private ReminderTiming timing(StateShare share) {
        return timing(share, terms.receiptDate());
    }

    /** The only return that awaits exactly this amount, when there is one. */
    private Optional<String> proposed() {
        List<CandidateReturn> same = returns.awaiting(transfer.amount());
        return same.size() == 1 ? Optional.of(same.get(0).reference()) : Optional.empty();
    }
}
