package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.vocabulary.RowOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the tables concluded and what the guard rules raised.
 *
 * @param grounds in any order
 */
public record TableAnswers(List<PenaltyGrounds> grounds) {
    public TableAnswers {
        grounds = List.copyOf(grounds);
    }

    /** All answers of one table, or all guards. */
    <T extends PenaltyGrounds> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (PenaltyGrounds ground : grounds) {
            if (type.isInstance(ground)) {
                found.add(type.cast(ground));
            }
        }
        return found;
    }

    /** The answer of a table that gives one; none when it gave none, or several. */
    <T extends PenaltyGrounds> Optional<T> only(Class<T> type) {
        List<T> answers = all(type);
        return answers.size() == 1 ? Optional.of(answers.get(0)) : Optional.empty();
    }

    List<PenaltyGuardRaised> guards() {
        return all(PenaltyGuardRaised.class);
    }

    boolean isStruck(RowOutcome result) {
        return guards().stream().anyMatch(guard -> guard.strikes(result));
    }

    /** Whether somebody has to look at the file for a reason beside the amounts. */
    boolean wantsAnAgent() {
        return all(FindingResult.class).stream().anyMatch(FindingResult::agent)
                || only(PrescriptionResult.class)
                        .filter(PrescriptionResult::agent)
                        .isPresent()
                || guards().stream().anyMatch(PenaltyGuardRaised::isAboutTheFile);
    }

    boolean isIncomplete() {
        return guards().stream().anyMatch(raised -> raised.guard() == PenaltyGuard.GP_TABLE_SANS_REPONSE);
    }
}
