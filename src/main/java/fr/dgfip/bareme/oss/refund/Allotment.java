package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.MemberState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A payment allocated to the return it quotes: each State has its share in proportion to what is still due to it, what
 * exceeds them all is left over. Nothing goes to any other return.
 */
final class Allotment {
    private final OssRefundRequest request;
    private final Terms terms;
    private final CandidateReturn quoted;
    private final MatchResult match;
    private final Map<ReminderTiming, ShareFate> fates;
    private final List<StateShare> open;
    private final Euros received;
    private final Euros applied;

    Allotment(
            OssRefundRequest request,
            Terms terms,
            CandidateReturn quoted,
            MatchResult match,
            Map<ReminderTiming, ShareFate> fates) {
        this.request = request;
        this.terms = terms;
        this.quoted = quoted;
        this.match = match;
        this.fates = fates;
        this.open = request.sharesOf(quoted.reference()).stream()
                .filter(share -> share.outstanding().isPositive())
                .toList();
        this.received = request.transfer().orElseThrow().amount();
        this.applied = Sums.min(received, Sums.of(open, StateShare::outstanding));
    }

    Ledger ledger(Function<StateShare, ReminderTiming> timing) {
        SortedMap<MemberState, Euros> shares = ProRata.split(
                applied, open.stream().collect(Collectors.toMap(StateShare::state, StateShare::outstanding)));
        List<DistributionLine> lines = open.stream()
                .map(share -> line(share, shares.get(share.state()), timing.apply(share)))
                .toList();
        List<Part> parts = new ArrayList<>();
        lines.stream()
                .filter(line -> line.fate() == ShareFate.RENDRE && line.share().isPositive())
                .forEach(line -> parts.add(new Part(PartNature.PART_APRES_RAPPEL, line.state(), line.share())));
        Euros excess = received.minus(applied);
        if (excess.isPositive()) {
            parts.add(new Part(PartNature.EXCEDENT_DETENU, request.identificationState(), excess));
        }
        return new Ledger(
                received,
                Sums.of(lines.stream().filter(DistributionLine::isForwarded).toList(), DistributionLine::share),
                Sums.of(
                        lines.stream()
                                .filter(line -> line.fate() == ShareFate.CONSERVER)
                                .toList(),
                        DistributionLine::share),
                Optional.of(quoted.reference()),
                Optional.empty(),
                lines,
                parts,
                Optional.of(match.code()),
                Optional.of(match.treatment()),
                match.circuit(),
                Euros.ZERO,
                true,
                Euros.ZERO,
                false,
                false,
                open.stream().map(timing).anyMatch(this::isForwardingBarred),
                reminder(lines),
                computation(lines));
    }

    /** Whatever a table says, nothing is passed on that its State may itself have asked for. */
    private DistributionLine line(StateShare share, Euros part, ReminderTiming timing) {
        ShareFate fate =
                isForwardingBarred(timing) ? ShareFate.CONSERVER : fates.getOrDefault(timing, ShareFate.CONSERVER);
        if (fate != ShareFate.TRANSMETTRE) {
            return new DistributionLine(
                    share.state(), share.outstanding(), part, fate, Euros.ZERO, Euros.ZERO, share.outstanding());
        }
        Euros retained = Retention.of(part, request.scheme(), terms);
        return new DistributionLine(
                share.state(),
                share.outstanding(),
                part,
                fate,
                retained,
                part.minus(retained),
                share.outstanding().minus(part));
    }

    private boolean isForwardingBarred(ReminderTiming timing) {
        return timing.isBarred() && fates.get(timing) == ShareFate.TRANSMETTRE;
    }

    /** What a State has reminded is no longer paid in France, and France no longer asks for it. */
    private Optional<PaymentReminder> reminder(List<DistributionLine> lines) {
        Set<MemberState> reminded = open.stream()
                .filter(share -> share.reminderOn().isPresent())
                .map(StateShare::state)
                .collect(Collectors.toSet());
        Euros amount = Sums.of(
                lines.stream()
                        .filter(line -> line.fate() != ShareFate.RENDRE && !reminded.contains(line.state()))
                        .toList(),
                DistributionLine::outstandingAfter);
        Deadlines days = Deadlines.of(quoted.period(), terms);
        return Optional.of(new PaymentReminder(days.payment(), days.reminder(), amount, reminderState(days)))
                .filter(reminder -> reminder.amount().isPositive());
    }

    private ReminderState reminderState(Deadlines days) {
        if (quoted.paymentReminderOn().isPresent()) {
            return ReminderState.DEJA_ENVOYE;
        }
        return request.examinationDate().isBefore(days.reminder()) ? ReminderState.A_VENIR : ReminderState.A_ENVOYER;
    }

    private List<String> computation(List<DistributionLine> lines) {
        Euros total = Sums.of(lines, DistributionLine::outstandingBefore);
        if (applied.equals(total)) {
            return List.of("La part de chaque État est ce qui lui restait dû : " + French.euros(total) + " en tout.");
        }
        return lines.stream()
                .map(line -> line.state().code() + " : " + French.euros(applied) + " × "
                        + French.euros(line.outstandingBefore()) + " / " + French.euros(total) + " = "
                        + French.euros(line.share()) + ", au centime.")
                .toList();
    }
}
