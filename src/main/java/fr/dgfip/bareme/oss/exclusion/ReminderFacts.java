package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.List;

/** The reminders of one kind that are to be sent. Legal date: that of the decision. */
public record ReminderFacts(
        @Term("Objet de la relance") ReminderKind kind,
        @Term("Moment de la relance") ReminderTiming timing,
        @Term("Nombre de relances") int count,
        @Term("Lieu de paiement retenu") PayAfterReminder place,
        List<Reminder> reminders)
        implements TableInput {
    public ReminderFacts {
        reminders = List.copyOf(reminders);
    }

    static ReminderFacts of(ReminderKind kind, List<Reminder> reminders, PayAfterReminder place) {
        boolean late = reminders.stream().anyMatch(reminder -> reminder.lateDays() > 0);
        return new ReminderFacts(
                kind, late ? ReminderTiming.EN_RETARD : ReminderTiming.A_SON_JOUR, reminders.size(), place, reminders);
    }
}
