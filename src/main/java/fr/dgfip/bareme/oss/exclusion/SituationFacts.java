package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.oss.ReturnPeriod;
import fr.dgfip.bareme.oss.Scheme;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.util.List;
import java.util.Optional;

/** What decides what is done about a person. Legal date: that of the decision. */
public record SituationFacts(
        @Term("Question posée") Question question,
        @Term("Personne") Subject subject,
        @Term("Régime") Scheme scheme,
        @Term("Identification en France") boolean identifiedInFrance,
        @Term("Historique incomplet") boolean incomplete,
        @Term("Défaillance") FailureState failure,
        @Term("Déclarations défaillantes") boolean returnsFailing,
        @Term("Paiements défaillants") boolean paymentsFailing,
        @Term("Registres") RecordsState records,
        @Term("Défaillance imputable à") Responsible atFault,
        @Term("Changement de lieu") boolean moved,
        @Term("Conditions non remplies") boolean conditionsLost,
        @Term("Fin des opérations déclarée") boolean endDeclared,
        @Term("Fin de la représentation") boolean representationEnded,
        @Term("Activité") ActivityState activity,
        @Term("Sortie volontaire") ExitState exit,
        @Term("Autre manquement") boolean otherBreach,
        @Term("Relance à envoyer") boolean reminderDue,
        @Term("Délai en cours") boolean delayRunning,
        List<ReturnPeriod> missing,
        String failureInWords,
        List<GroundFound> grounds)
        implements TableInput {
    public SituationFacts {
        missing = List.copyOf(missing);
        grounds = List.copyOf(grounds);
    }

    /**
     * What an answer rests on, in words; may be empty.
     *
     * @param ground the one retained; without one, what failed
     */
    String detail(ExclusionAnswer answer, Optional<Ground> ground) {
        if (answer == ExclusionAnswer.COMPLETER) {
            return missing.isEmpty()
                    ? ""
                    : "Il manque : "
                            + Listing.of(
                                    missing.stream().map(ReturnPeriod::inWords).toList()) + ".";
        }
        return ground.flatMap(this::detail).orElse(failureInWords);
    }

    private Optional<String> detail(Ground ground) {
        return grounds.stream()
                .filter(found -> found.ground() == ground)
                .map(GroundFound::detail)
                .findFirst();
    }
}
