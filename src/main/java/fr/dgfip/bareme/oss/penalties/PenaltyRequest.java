package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.oss.MemberState;
import fr.dgfip.bareme.oss.OssNumber;
import fr.dgfip.bareme.oss.ReturnPeriod;
import fr.dgfip.bareme.oss.Scheme;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The French VAT of one period of one person: what was declared and paid when, and what the administrations did. */
public record PenaltyRequest(
        @Term(value = "Identifiant de la demande", description = "UUID donné par l’application")
        @Pattern(regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        String requestId,

        @Term(value = "Date d'examen", description = "Jour jusqu’auquel les pénalités sont calculées")
        LocalDate asOfDate,

        @Term("Régime") Scheme scheme,
        @Term("État membre d'identification") MemberState msi,
        @Term("Numéro d'identification") OssNumber number,
        @Term("Numéro de l'intermédiaire") Optional<OssNumber> intermediaryNumber,
        @Term("Période") ReturnPeriod period,
        @Term("Pays du débiteur") Country debtorCountry,
        @Term("Déclaration initiale") OriginalReturn originalReturn,

        @Term(
                value = "Compléments",
                description =
                        "Corrections du redevable et rectifications du service, pour la TVA française de la période")
        @Size(max = 10)
        List<Supplement> supplements,

        @Term(value = "Paiements", description = "Tout ce qui a été reçu pour la TVA française de la période")
        @Size(max = 200)
        List<VatPayment> payments,

        @Term("Rappels") @Size(max = 50) List<Reminder> reminders,
        @Term("Mise en demeure") Optional<FormalNotice> formalNotice,
        @Term("Activité occulte") HiddenActivity hiddenActivity,

        @Term(value = "Visa", description = "Grade de l’agent qui a contresigné la majoration pour insuffisance")
        Optional<OfficerGrade> officerGrade,

        @Term(value = "Notification des sanctions", description = "Jour où le document qui les annonce a été notifié")
        Optional<LocalDate> penaltiesNotifiedOn,

        @Term("Date de l'avis de mise en recouvrement") Optional<LocalDate> recoveryNoticeOn,

        @Term(
                value = "Majorations de 40 % ou plus en six ans",
                description = "Nombre de majorations de 40 %, 80 % ou 100 % des six années précédentes")
        @PositiveOrZero
        @Max(1_000)
        Optional<Integer> earlierHeavySurcharges,

        @Term(value = "Autres sommes impayées", description = "Du même débiteur, pour le seuil de mise en recouvrement")
        @PositiveOrZero
        @DecimalMax("1000000000")
        Optional<Euros> otherDebts) {
    public PenaltyRequest {
        supplements = List.copyOf(supplements);
        payments = List.copyOf(payments);
        reminders = List.copyOf(reminders);
    }

    /** Whether an officer of category A has signed (LPF art. L. 80 E). */
    boolean isSigned() {
        return officerGrade.filter(grade -> grade == OfficerGrade.A).isPresent();
    }
}
