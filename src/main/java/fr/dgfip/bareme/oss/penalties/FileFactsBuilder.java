package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at the whole file: reminders, heavy surcharges, what is left to pay. */
final class FileFactsBuilder {
    private final Situation situation;
    private final PenaltyRequest request;
    private final Liquidation liquidation;
    private final Account account;
    private final Rulings rulings;

    FileFactsBuilder(Situation situation, Liquidation liquidation, Account account, Rulings rulings) {
        this.situation = situation;
        this.request = situation.request();
        this.liquidation = liquidation;
        this.account = account;
        this.rulings = rulings;
    }

    /** @param held whether a table left something to an agent */
    FileFacts build(boolean held) {
        return new FileFacts(
                situation.dueDate(),
                situation.paymentDue(),
                situation.assessmentLimit(),
                situation.timing(),
                situation.filedOn().isPresent() || situation.assessedOn().isPresent(),
                situation.notice(),
                situation.hidden(),
                isReminded(ReminderKind.RETURN),
                isReminded(ReminderKind.PAYMENT),
                mscReminder(),
                request.asOfDate().isAfter(situation.reminderDay()),
                unpaidAtReminder(),
                request.supplements().stream().anyMatch(Supplement::isNegative),
                isPaidAmiss(),
                situation.filedOn().isEmpty()
                        && situation.assessedOn().isEmpty()
                        && !request.payments().isEmpty(),
                situation
                        .filedOn()
                        .flatMap(filed -> situation.assessedOn().filter(filed::isAfter))
                        .isPresent(),
                request.originalReturn().finalReturnOn().isPresent(),
                situation.isAssessable(request.asOfDate()),
                account.overpayment(),
                account.principalOutstanding(),
                account.direct(),
                account.principalOutstanding().minus(account.direct()),
                situation.readings().msiUntilMscReminder(),
                liquidation.interest(),
                liquidation.surcharges(),
                liquidation.total(),
                recovery(),
                signature(),
                heavyBase().compareTo(situation.settings().thresholds().prosecutor()) > 0,
                heavyLines(PenaltyResult.HEAVIEST).findAny().isPresent(),
                isSpontaneous(),
                request.earlierHeavySurcharges(),
                request.debtorCountry(),
                held);
    }

    private boolean isReminded(ReminderKind kind) {
        return request.reminders().stream().anyMatch(reminder -> reminder.isFrom(Recipient.MSI, kind));
    }

    /** A reminder of France moves the payment only once the day of the other State's reminder has passed. */
    private MscReminder mscReminder() {
        Optional<LocalDate> last = request.reminders().stream()
                .filter(reminder -> reminder.isFrom(Recipient.MSC, ReminderKind.PAYMENT))
                .map(Reminder::sentOn)
                .max(LocalDate::compareTo);
        return last.map(day -> day.isAfter(situation.reminderDay()) ? MscReminder.VALID : MscReminder.PREMATURE)
                .orElse(MscReminder.NONE);
    }

    /** A reminder of payment is about a return that is there on its day (regulation 282/2011 art. 63a). */
    private Euros unpaidAtReminder() {
        LocalDate day = situation.reminderDay();
        boolean reminded = request.asOfDate().isAfter(day)
                && situation.filedOn().filter(filed -> !filed.isAfter(day)).isPresent();
        return reminded ? situation.parts().get(0).unpaidAt(day) : Euros.ZERO;
    }

    private boolean isPaidAmiss() {
        Optional<LocalDate> first = request.reminders().stream()
                .filter(reminder -> reminder.isFrom(Recipient.MSC, ReminderKind.PAYMENT))
                .map(Reminder::sentOn)
                .filter(situation.reminderDay()::isBefore)
                .min(LocalDate::compareTo);
        return first.isPresent()
                && request.payments().stream()
                        .anyMatch(payment -> payment.receivedBy() == Recipient.MSI
                                && payment.supplement().isEmpty()
                                && payment.date().isAfter(first.get()));
    }

    private RecoveryState recovery() {
        if (!account.totalOutstanding().isPositive() || situation.timing() == ReturnTiming.NOT_YET_DUE) {
            return RecoveryState.NOTHING;
        }
        Euros threshold = situation.settings().thresholds().recovery();
        Euros cumulated = account.totalOutstanding().plus(request.otherDebts().orElse(Euros.ZERO));
        if (cumulated.compareTo(threshold) > 0) {
            return RecoveryState.TO_RECOVER;
        }
        return request.otherDebts().isPresent() ? RecoveryState.NOT_PUT_INTO_RECOVERY : RecoveryState.TO_CHECK;
    }

    /** Only asked for where an insufficiency may bear the surcharge: there is a return, and no good faith. */
    private Signature signature() {
        boolean asked = situation.filedOn().isPresent()
                && situation.parts().stream()
                        .flatMap(part -> part.supplement().stream())
                        .anyMatch(supplement -> supplement.faith() != Faith.PRESUMED);
        if (!asked) {
            return Signature.NOT_NEEDED;
        }
        return request.isSigned() ? Signature.SIGNED : Signature.UNSIGNED;
    }

    private Stream<PenaltyLine> heavyLines(BigDecimal from) {
        return liquidation.lines().stream()
                .filter(line -> !line.isInterest()
                        && line.rate().filter(rate -> rate.compareTo(from) >= 0).isPresent());
    }

    private Euros heavyBase() {
        return heavyLines(PenaltyResult.HEAVY).map(PenaltyLine::base).reduce(Euros.ZERO, Euros::plus);
    }

    /** Whether all that bears a heavy surcharge was corrected before the office did anything. */
    private boolean isSpontaneous() {
        List<Part> heavy = situation.parts().stream()
                .filter(part -> rulings.penalties().stream()
                        .anyMatch(ruling -> ruling.isDue()
                                && ruling.isHeavy()
                                && ruling.part().equals(part.name())))
                .toList();
        return !heavy.isEmpty() && heavy.stream().allMatch(FileFactsBuilder::isSpontaneous);
    }

    private static boolean isSpontaneous(Part part) {
        return part.supplement()
                .filter(supplement -> supplement.isCorrection() && supplement.trigger() == Trigger.NONE)
                .isPresent();
    }
}
