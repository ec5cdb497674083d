package fr.dgfip.bareme.recovery.triage;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** What decides who answers. Legal date: that of the decision. */
public record TriageFacts(
        @Term("Date de réception") LocalDate receivedOn,
        @Term("Origine") Origin origin,
        @Term("Service") Optional<LocalService> service,
        @Term("Canal") QuestionChannel channel,
        @Term("Département") Optional<String> department,
        @Term("Sujet") Topic topic,
        @Term("Taxe") Optional<String> taxCode,
        @Term("Nature de la question") QuestionKind kind,
        @Term("Complexité") Complexity complexity,
        @Term("Urgente") boolean urgent,
        @Term("Enjeu") Optional<Euros> stake,
        @Term("Pôle ouvert") boolean open,
        @Term("Relance confiée") boolean remindersEntrusted,
        @Term("Messages Wifip confiés") boolean messagesEntrusted,
        @Term("Rédaction confiée") boolean draftingEntrusted)
        implements TableInput {
    /**
     * @param signs count of signs that the question is complex
     * @param urgencies count of reasons why it is urgent
     */
    public static TriageFacts of(TriageRequest request, PhaseResult phase, int signs, int urgencies) {
        return new TriageFacts(
                request.receivedOn(),
                request.origin(),
                request.service(),
                request.channel(),
                request.department(),
                request.topic(),
                request.taxCode(),
                request.kind(),
                complexity(request, signs),
                urgencies > 0,
                request.stake(),
                phase.open(),
                phase.remindersEntrusted(),
                phase.messagesEntrusted(),
                phase.draftingEntrusted());
    }

    private static Complexity complexity(TriageRequest request, int signs) {
        if (signs > 0) {
            return Complexity.COMPLEXE;
        }
        return request.knownSignals().isComplete(request.kind()) ? Complexity.SIMPLE : Complexity.INDETERMINEE;
    }

    /** Whether the pole is there for it: a question of a local service on a professional tax. */
    public boolean isForeignToPole() {
        return !open
                || origin == Origin.USAGER_EN_LIGNE
                || topic == Topic.IMPOT_DES_PARTICULIERS
                || topic == Topic.HORS_DGFIP;
    }

    public boolean isElsewhere() {
        return topic == Topic.HORS_DGFIP;
    }

    /** Whether it may not be called simple. */
    public boolean isPerhapsComplex() {
        return complexity != Complexity.SIMPLE;
    }
}
