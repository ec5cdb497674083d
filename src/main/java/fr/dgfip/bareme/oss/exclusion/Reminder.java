package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.ReturnPeriod;
import fr.dgfip.bareme.vocabulary.FrenchText;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A reminder to send.
 *
 * @param due day by which the obligation was to be met
 * @param overdueDays days since then
 * @param reminderDue day on which the reminder was to be sent
 * @param lateDays days since then; zero when it is to be sent today
 */
public record Reminder(
        @Term("Objet de la relance") ReminderKind kind,
        @Term("Période") Optional<ReturnPeriod> period,
        @Term("Échéance") LocalDate due,
        @Term(value = "Retard", unit = "jours") int overdueDays,
        @Term("Relance due le") LocalDate reminderDue,

        @Term(value = "Retard de la relance", unit = "jours")
        int lateDays,

        @Term("Somme restant due") Optional<Euros> outstanding) {
    static Reminder of(
            ReminderKind kind,
            Optional<ReturnPeriod> period,
            LocalDate due,
            LocalDate reminderDue,
            Optional<Euros> outstanding,
            LocalDate today) {
        return new Reminder(kind, period, due, days(due, today), reminderDue, days(reminderDue, today), outstanding);
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    /** In words, as a part of a sentence. */
    String inWords() {
        String what = period.map(ReturnPeriod::inWords).map(text -> text + ", ").orElse("")
                + "échéance du " + FrenchText.day(due)
                + outstanding
                        .map(amount -> ", " + FrenchText.euros(amount) + " restant dus")
                        .orElse("");
        return what + ", relance due le " + FrenchText.day(reminderDue);
    }
}
