package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.oss.MemberState;
import fr.dgfip.bareme.oss.OssNumber;
import fr.dgfip.bareme.oss.Scheme;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The file of one person at the French office: periods, payments, requests of records, and facts that may end the scheme. */
public record ExclusionRequest(
        @Term(value = "Identifiant de la demande", description = "UUID donné par l’application")
        @Pattern(regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        String requestId,

        @Term("Question posée") Question question,
        @Term("Personne") Subject subject,
        @Term("Régime") Scheme scheme,

        @Term(value = "Numéro d'identification", description = "EU, IM, IN ou numéro de TVA")
        OssNumber number,

        @Term("État membre d'identification") MemberState msi,

        @Term(value = "Début d'utilisation du régime", description = "Les périodes sont dues depuis celle de ce jour")
        LocalDate registeredSince,

        @Term(value = "Date d'examen", description = "Jour auquel le dossier est établi")
        LocalDate examinationDate,

        @Term(value = "Date d'envoi de la décision", description = "Prévue ; à défaut le jour de l’examen")
        Optional<LocalDate> decisionSentOn,

        @Term(
                value = "Numéro de l'intermédiaire",
                description = "De celui qui représente le vendeur (régime d’importation)")
        Optional<OssNumber> intermediary,

        @Term(value = "Défaillance imputable à", description = "Pour un vendeur représenté par un intermédiaire")
        Optional<Responsible> responsible,

        @Term(
                value = "Dernière opération",
                description = "Du vendeur dans le régime, ou de l’intermédiaire pour un vendeur")
        Optional<LocalDate> lastActivityOn,

        @Term(value = "États membres de consommation", description = "Ceux auxquels la TVA des périodes revient")
        @Size(max = 28)
        List<MemberState> consumptionStates,

        @Term(
                value = "Périodes",
                description = "Sans trou, jusqu’à la dernière échue ; pour un intermédiaire, celles d’un même vendeur")
        @Size(max = 120)
        List<PeriodRecord> periods,

        @Term("Paiements") @Size(max = 300) List<PeriodPayment> payments,
        @Term("Demandes de registres") @Size(max = 20) List<RecordsRequest> recordRequests,
        @Term("Événements") @Size(max = 10) List<StatusEvent> events) {
    public ExclusionRequest {
        consumptionStates = List.copyOf(consumptionStates);
        periods = List.copyOf(periods);
        payments = List.copyOf(payments);
        recordRequests = List.copyOf(recordRequests);
        events = List.copyOf(events);
    }

    /** The day on which the decision takes its legal existence: an exclusion counts from its sending. */
    public LocalDate sentOn() {
        return decisionSentOn.orElse(examinationDate);
    }

    Optional<StatusEvent> event(EventKind kind) {
        return events.stream().filter(event -> event.kind() == kind).findFirst();
    }

    boolean has(EventKind kind) {
        return event(kind).isPresent();
    }

    /** The earliest move of the person, or of the place its goods leave from. */
    Optional<StatusEvent> move() {
        return events.stream().filter(event -> event.kind().isMove()).min(Comparator.comparing(StatusEvent::day));
    }

    boolean isIntermediary() {
        return subject == Subject.INTERMEDIAIRE;
    }

    /** By whose fault obligations were not met: nobody acts for a person without an intermediary. */
    Responsible atFault() {
        return intermediary.isPresent() ? responsible.orElse(Responsible.INCONNU) : Responsible.ASSUJETTI;
    }
}
