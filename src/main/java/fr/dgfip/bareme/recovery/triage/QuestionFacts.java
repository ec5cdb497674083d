package fr.dgfip.bareme.recovery.triage;

import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What tells how complex and how pressing a question is, and what it lacks. Legal date: that of the decision. */
public record QuestionFacts(
        @Term("Date de réception") LocalDate receivedOn,
        @Term("Origine") Origin origin,
        @Term("Service") Optional<LocalService> service,
        @Term("Sujet") Topic topic,
        @Term("Taxe") Optional<String> taxCode,
        @Term("Nature de la question") QuestionKind kind,
        @Term("Département") Optional<String> department,
        @Term("Référence donnée") boolean referenceKnown,

        @Term(
                value = "Âge du texte (mois)",
                unit = "mois",
                description = "Mois entiers ; négatif pour un texte à venir")
        Optional<Integer> textMonths,

        @Term("Réponse publiée") Optional<Boolean> publishedAnswer,
        @Term(value = "Impôts en jeu", unit = "impôts") Optional<Integer> taxes,
        @Term("Premier niveau tenté") Optional<Boolean> firstLevelAttempted,

        @Term(value = "Jours avant l'échéance", unit = "jours", description = "Négatif quand elle est passée")
        Optional<Integer> daysToDue,

        @Term(value = "Jours avant le délai contentieux", unit = "jours", description = "Négatif quand il est passé")
        Optional<Integer> daysToLitigation,

        @Term("Remboursement bloqué") boolean refundBlocked)
        implements TableInput {
    public static QuestionFacts of(TriageRequest request) {
        Signals signals = request.knownSignals();
        Deadlines deadlines = request.knownDeadlines();
        LocalDate today = request.receivedOn();
        return new QuestionFacts(
                today,
                request.origin(),
                request.service(),
                request.topic(),
                request.taxCode(),
                request.kind(),
                request.department(),
                request.fileReference().isPresent(),
                signals.textInForceSince().map(since -> months(since, today)),
                signals.publishedAnswer(),
                signals.taxes(),
                signals.firstLevelAttempted(),
                deadlines.dueDate().map(day -> days(today, day)),
                deadlines.litigation().map(day -> days(today, day)),
                deadlines.refundBlocked().orElse(false));
    }

    /** Whole months; a month that began on a day the last one lacks ends on the last of it. */
    private static int months(LocalDate since, LocalDate today) {
        int months = Math.toIntExact(ChronoUnit.MONTHS.between(since, today));
        return since.plusMonths(months + 1L).isAfter(today) ? months : months + 1;
    }

    private static int days(LocalDate today, LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(today, day));
    }
}
