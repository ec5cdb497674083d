package fr.dgfip.bareme.recovery.action;

import fr.dgfip.bareme.decision.RequestProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what is wrong with one file. */
final class FileProblems {
    private final List<RequestProblem> found = new ArrayList<>();
    private final LocalDate today;

    FileProblems(LocalDate today) {
        this.today = today;
    }

    void missing(boolean wrong, String pointer, String message) {
        if (wrong) {
            found.add(new RequestProblem("missing", pointer, message));
        }
    }

    void contradiction(boolean wrong, String pointer, String message) {
        if (wrong) {
            found.add(new RequestProblem("contradiction", pointer, message));
        }
    }

    void future(Optional<LocalDate> date, String pointer, String what) {
        contradiction(date.filter(today::isBefore).isPresent(), pointer, what + " ne peut suivre la date d'examen.");
    }

    /** @param references one for each item of the list, in its order */
    void unique(List<String> references, String list, String field) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < references.size(); i++) {
            contradiction(
                    !seen.add(references.get(i)),
                    "/" + list + "/" + i + "/" + field,
                    "cette référence est donnée deux fois : une même chose ne compte qu'une fois.");
        }
    }

    List<RequestProblem> all() {
        return List.copyOf(found);
    }
}
