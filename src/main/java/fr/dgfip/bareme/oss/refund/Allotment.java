package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.MemberState;
import fr.dgfip.bareme.vocabulary.FrenchText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        List<Round> rounds = rounds(timing);
        Map<MemberState, Euros> shares = new EnumMap<>(MemberState.class);
        rounds.forEach(round -> shares.putAll(round.split()));
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
                rounds.stream().flatMap(round -> round.computation().stream()).toList());
    }

    /** All States together, or those that reminded once the others have their due: the workbook says which. */
    private List<Round> rounds(Function<StateShare, ReminderTiming> timing) {
        Map<Boolean, List<StateShare>> last = open.stream()
                .collect(Collectors.partitioningBy(
                        share -> terms.remindedLast() && timing.apply(share) == ReminderTiming.APRES_RAPPEL));
        Euros first = Sums.min(applied, Sums.of(last.get(false), StateShare::outstanding));
        return Stream.of(new Round(first, last.get(false)), new Round(applied.minus(first), last.get(true)))
                .filter(round -> !round.shares().isEmpty())
                .toList();
    }

    /** An amount and the States it is shared among. */
    private record Round(Euros amount, List<StateShare> shares) {
        Map<MemberState, Euros> split() {
            return ProRata.apportion(
                    amount, shares.stream().collect(Collectors.toMap(StateShare::state, StateShare::outstanding)));
        }

        List<String> computation() {
            Euros total = Sums.of(shares, StateShare::outstanding);
            if (amount.equals(total)) {
                return List.of(
                        "La part de chaque État est ce qui lui restait dû : " + FrenchText.euros(total) + " en tout.");
            }
            Map<MemberState, Euros> split = split();
            return shares.stream()
                    .map(share -> share.state().code() + " : " + FrenchText.euros(amount) + " × "
                            + FrenchText.euros(share.outstanding()) + " / " + FrenchText.euros(total) + " = "
                            + FrenchText.euros(split.get(share.state())) + ", au centime.")
                    .toList();
        }
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
}
