package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.MemberState;
import fr.dgfip.bareme.oss.ReturnPeriod;
import fr.dgfip.bareme.vocabulary.FrenchText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The file of a person under one choice of readings.
 *
 * @param periods newest first
 * @param missing periods that are due and of which the request says nothing
 * @param nextReview when a running delay is to be looked at again
 */
record Assessment(
        List<PeriodStanding> periods,
        List<ReturnPeriod> missing,
        Failures failures,
        List<RecordsStanding> records,
        List<Reminder> reminders,
        Optional<LocalDate> nextReview) {
    static Assessment of(ExclusionRequest request, Map<ReturnPeriod, Integer> dueDays, Terms terms) {
        LocalDate today = request.examinationDate();
        PeriodList list = new PeriodList(request, dueDays, terms);
        List<PeriodStanding> periods = list.newestFirst();
        boolean counted =
                request.question() == Question.SITUATION && list.missing().isEmpty();
        List<RecordsStanding> records = request.recordRequests().stream()
                .map(one -> RecordsStanding.of(one, today, terms))
                .toList();
        return new Assessment(
                periods,
                list.missing(),
                counted ? new FailureHistory(periods, terms, today).verdict() : Failures.NOT_EXAMINED,
                records,
                request.msi() == MemberState.FR ? reminders(periods, records, today) : List.of(),
                nextReview(periods, records));
    }

    private static List<Reminder> reminders(
            List<PeriodStanding> periods, List<RecordsStanding> records, LocalDate today) {
        Stream<Reminder> ofPeriods = periods.stream().flatMap(period -> ofPeriod(period, today));
        Stream<Reminder> ofRecords = records.stream()
                .filter(one -> one.state() == RecordsState.RELANCE_DUE)
                .map(one -> Reminder.of(
                        ReminderKind.REGISTRES,
                        Optional.empty(),
                        one.due(),
                        one.reminderDue(),
                        Optional.empty(),
                        today));
        return Stream.concat(ofPeriods, ofRecords)
                .sorted(Comparator.comparing(Reminder::reminderDue)
                        .thenComparing(Reminder::kind)
                        .thenComparing(Reminder::due))
                .toList();
    }

    private static Stream<Reminder> ofPeriod(PeriodStanding period, LocalDate today) {
        Stream<Reminder> filing = due(period.filing())
                .map(one -> reminder(ReminderKind.DECLARATION, period, one, Optional.empty(), today));
        Stream<Reminder> payment = period.payment().stream()
                .flatMap(Assessment::due)
                .map(one -> reminder(ReminderKind.PAIEMENT, period, one, Optional.of(period.outstanding()), today));
        return Stream.concat(filing, payment);
    }

    private static Stream<Obligation> due(Obligation obligation) {
        return Stream.of(obligation).filter(one -> one.state() == ObligationState.RELANCE_DUE);
    }

    private static Reminder reminder(
            ReminderKind kind, PeriodStanding period, Obligation one, Optional<Euros> outstanding, LocalDate today) {
        return Reminder.of(kind, Optional.of(period.period()), one.due(), one.reminderDue(), outstanding, today);
    }

    private static Optional<LocalDate> nextReview(List<PeriodStanding> periods, List<RecordsStanding> records) {
        Stream<LocalDate> ofPeriods =
                periods.stream().flatMap(PeriodStanding::obligations).flatMap(one -> one.nextReview().stream());
        return Stream.concat(ofPeriods, records.stream().flatMap(one -> one.nextReview().stream()))
                .min(Comparator.naturalOrder());
    }

    /** The most serious of the requests of records. */
    RecordsState recordsState() {
        return records.stream()
                .map(RecordsStanding::state)
                .max(Comparator.naturalOrder())
                .orElse(RecordsState.AUCUNE_DEMANDE);
    }

    /** Whether records came too late after a reminder, or never. */
    private boolean recordsFail() {
        return recordsState().compareTo(RecordsState.FOURNIS_TROP_TARD) >= 0;
    }

    /** Cases in which the failure is persistent. */
    List<FailureCase> cases() {
        Stream<FailureCase> ofPeriods = failures.isEstablished()
                ? failures.established().stream().map(FailureKind::failureCase)
                : Stream.empty();
        Stream<FailureCase> ofRecords =
                recordsState() == RecordsState.NON_FOURNIS ? Stream.of(FailureCase.C_REGISTRES) : Stream.empty();
        return Stream.concat(ofPeriods, ofRecords).toList();
    }

    /** What another choice of readings would have changed; empty when nothing. */
    Optional<Difference> difference(Assessment other) {
        if (!failures.amountsTo(other.failures)) {
            return failing("défaillance « " + other.failures.state().label() + " »");
        }
        if (recordsState() != other.recordsState() && (recordsFail() || other.recordsFail())) {
            return failing("registres « " + other.recordsState().label() + " »");
        }
        if (!reminders.equals(other.reminders)) {
            return reminding("relances à envoyer : " + other.remindersInWords());
        }
        if (!nextReview.equals(other.nextReview)) {
            return reminding(other.nextReview
                    .map(day -> "dossier à revoir le " + FrenchText.day(day))
                    .orElse("aucun délai en cours"));
        }
        return Optional.empty();
    }

    private static Optional<Difference> failing(String words) {
        return Optional.of(new Difference(OpenPointStake.DEFAILLANCE, words));
    }

    private static Optional<Difference> reminding(String words) {
        return Optional.of(new Difference(OpenPointStake.RELANCES, words));
    }

    /** @param words as a part of a sentence */
    record Difference(OpenPointStake stake, String words) {}

    private String remindersInWords() {
        return reminders.isEmpty()
                ? "aucune"
                : Listing.of(reminders.stream().map(Reminder::inWords).toList());
    }
}
