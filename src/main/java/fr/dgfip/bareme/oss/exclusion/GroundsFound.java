package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.oss.ReturnPeriod;
import fr.dgfip.bareme.oss.Scheme;
import fr.dgfip.bareme.vocabulary.FrenchText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The grounds that a file shows, each with what it rests on in words. */
final class GroundsFound {
    private final ExclusionRequest request;
    private final Assessment assessment;
    private final Terms terms;

    GroundsFound(ExclusionRequest request, Assessment assessment, Terms terms) {
        this.request = request;
        this.assessment = assessment;
        this.terms = terms;
    }

    List<GroundFound> all() {
        List<GroundFound> found = new ArrayList<>();
        if (!assessment.cases().isEmpty()) {
            found.add(new GroundFound(Ground.DEFAILLANCE_PERSISTANTE, FailureWords.of(assessment, terms)));
        }
        request.move().ifPresent(move -> found.add(new GroundFound(Ground.CHANGEMENT_DE_LIEU, moved(move))));
        event(EventKind.CONDITIONS_PERDUES, "Constaté le ")
                .ifPresent(text -> found.add(new GroundFound(Ground.CONDITIONS_PERDUES, text)));
        event(EventKind.FIN_DECLAREE, "Notifiée le ")
                .ifPresent(text -> found.add(new GroundFound(Ground.FIN_DECLAREE, text)));
        request.events().stream()
                .filter(event -> event.kind().isOfIntermediary())
                .min(Comparator.comparing(StatusEvent::day))
                .ifPresent(event -> found.add(new GroundFound(
                        Ground.FIN_DE_REPRESENTATION, "Constaté le " + FrenchText.day(event.day()) + ".")));
        if (activity() == ActivityState.FIN_PRESUMEE) {
            found.add(new GroundFound(
                    request.isIntermediary() ? Ground.INTERMEDIAIRE_INACTIF : Ground.FIN_PRESUMEE, lastActivity()));
        }
        exit().ifPresent(exit -> found.add(new GroundFound(Ground.SORTIE_VOLONTAIRE, exit.inWords())));
        return found;
    }

    private Optional<String> event(EventKind kind, String before) {
        return request.event(kind).map(event -> before + FrenchText.day(event.day()) + ".");
    }

    private static String moved(StatusEvent move) {
        return move.kind().label() + " le " + FrenchText.day(move.day())
                + move.newState().map(state -> " (" + state.label() + ")").orElse("") + ".";
    }

    private String lastActivity() {
        return request.lastActivityOn()
                .map(day -> (request.isIntermediary() ? "Dernier acte connu le " : "Dernière opération connue le ")
                        + FrenchText.day(day) + ", délai fini le " + FrenchText.day(silenceEnd(day)) + ".")
                .orElse("");
    }

    Optional<VoluntaryExit> exit() {
        return VoluntaryExit.of(request, terms);
    }

    /** What is known of the latest operations; what is left out makes nothing certain. */
    ActivityState activity() {
        LocalDate today = request.examinationDate();
        return request.lastActivityOn()
                .or(() -> request.isIntermediary() ? Optional.empty() : lastTaxedDay())
                .filter(day -> !isOver(day, today))
                .map(day -> ActivityState.ACTIVE)
                .orElseGet(() -> withoutRecentActivity(today));
    }

    private ActivityState withoutRecentActivity(LocalDate today) {
        if (!isOver(request.registeredSince(), today)) {
            return ActivityState.ACTIVE;
        }
        return request.lastActivityOn().isPresent() ? ActivityState.FIN_PRESUMEE : ActivityState.INCONNUE;
    }

    private Optional<LocalDate> lastTaxedDay() {
        return request.periods().stream()
                .filter(period -> !period.isNil())
                .map(period -> period.period().lastDay())
                .max(Comparator.naturalOrder());
    }

    /** Whether the time without any operation has run out. */
    private boolean isOver(LocalDate last, LocalDate today) {
        return today.isAfter(silenceEnd(last));
    }

    /** The last day of the time without any operation, counted from the day after the last one. */
    private LocalDate silenceEnd(LocalDate last) {
        return request.isIntermediary()
                ? ReturnPeriod.containing(last, Scheme.UNION)
                        .plus(terms.idleQuarters())
                        .lastDay()
                : last.plusYears(terms.presumedEndYears());
    }
}
