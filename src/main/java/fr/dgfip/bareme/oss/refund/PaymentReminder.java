package fr.dgfip.bareme.oss.refund;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;

/** The reminder of what is left to pay (règlement (UE) n° 282/2011, art. 63 bis). */
public record PaymentReminder(
        @Term("Échéance du paiement") LocalDate dueDate,
        @Term("Rappel à envoyer le") LocalDate remindOn,
        @Term("Montant à rappeler") Euros amount,
        @Term("Rappel") ReminderState state) {}
