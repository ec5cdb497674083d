package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The file as a whole, once its lines are computed: what decides on the procedure. Legal date: that of the decision.
 *
 * @param dueDate last day to file
 * @param paymentDue last day to pay
 * @param assessmentLimit last day to assess the VAT of the period
 */
public record FileFacts(
        LocalDate dueDate,
        LocalDate paymentDue,
        LocalDate assessmentLimit,
        @Term("Déclaration initiale") ReturnTiming timing,

        @Term(value = "TVA connue", description = "Déclarée par le redevable ou établie par le service")
        boolean vatKnown,

        @Term("Mise en demeure") NoticeState notice,
        @Term("Activité occulte") HiddenState hidden,

        @Term("Rappel de déclaration de l'État d'identification")
        boolean returnReminder,

        @Term("Rappel de paiement de l'État d'identification")
        boolean paymentReminder,

        @Term("Rappel de paiement de la France") MscReminder mscReminder,
        @Term("Jour du rappel passé") boolean reminderDayPassed,
        @Term("Impayé au jour du rappel") Euros unpaidAtReminder,
        @Term("Correction en moins") boolean lowered,

        @Term("Payé à l'État d'identification après le rappel de la France")
        boolean paidAmiss,

        @Term("Paiement sans déclaration") boolean paidWithoutReturn,
        @Term("Déclaration après la proposition") boolean filedAfterReassessment,
        @Term("Déclaration finale déposée") boolean finalReturn,
        @Term("Reprise ouverte") boolean assessable,
        @Term("Trop-perçu") Euros overpayment,
        @Term("Principal restant dû") Euros principalOutstanding,
        @Term("dont directement à la France") Euros direct,
        @Term("dont par le guichet") Euros online,

        @Term("Paiement admis à l'État d'identification avant le rappel de la France")
        boolean msiUntilMscReminder,

        @Term("Intérêts") Euros interest,
        @Term("Majorations") Euros surcharges,
        @Term("Pénalités") Euros penalties,
        @Term("Recouvrement") RecoveryState recovery,
        @Term("Visa de la majoration") Signature signature,
        @Term("Seuil de dénonciation dépassé") boolean aboveProsecutorThreshold,
        @Term("Majoration de 80 %") boolean heaviest,
        @Term("Correction spontanée") boolean spontaneous,
        @Term("Majorations antérieures") Optional<Integer> earlierHeavySurcharges,
        @Term("Pays du débiteur") Country debtorCountry,
        @Term("À décider par un agent") boolean held)
        implements TableInput {}
