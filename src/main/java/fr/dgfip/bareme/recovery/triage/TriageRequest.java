package fr.dgfip.bareme.recovery.triage;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.kernel.Siren;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** A question of a local service, or of a user during the online procedure. */
public record TriageRequest(
        @Term(value = "Identifiant de la demande", description = "UUID donné par l’application")
        @Pattern(regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        String requestId,

        @Term("Date de réception") LocalDate receivedOn,
        @Term("Origine") Origin origin,
        @Term("Service") Optional<LocalService> service,
        @Term("Canal") QuestionChannel channel,

        @Term("Département") @Pattern(regexp = "0[1-9]|[1-8][0-9]|9[0-5]|2A|2B|97[1-46]")
        Optional<String> department,

        @Term("Sujet") Topic topic,

        @Term(value = "Taxe", description = "Code du barème « Relance d’une taxe annexe », tel que T01")
        @Pattern(regexp = "[A-Z][A-Z0-9]{1,7}")
        Optional<String> taxCode,

        @Term("Nature de la question") QuestionKind kind,
        @Term("Signes") Optional<Signals> signals,
        @Term("Délais") Optional<Deadlines> deadlines,

        @Term("Enjeu") @PositiveOrZero @DecimalMax("1000000000000")
        Optional<Euros> stake,

        @Term("SIREN") Optional<Siren> siren,

        @Term(value = "Référence du dossier", description = "Numéro de dossier SIV, numéro OSS ou autre")
        @Size(min = 1, max = 40)
        Optional<String> fileReference) {
    Signals knownSignals() {
        return signals.orElse(Signals.UNKNOWN);
    }

    Deadlines knownDeadlines() {
        return deadlines.orElse(Deadlines.NONE);
    }
}
