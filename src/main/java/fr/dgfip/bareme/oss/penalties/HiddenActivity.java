package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;

/** An activity hidden from the administration; without evidence it counts for nothing. */
public record HiddenActivity(
        @Term("Activité occulte alléguée") boolean alleged,

        @Term("Preuve de l'activité occulte") @Pattern(regexp = "[A-Za-z0-9 /-]{1,40}")
        Optional<String> evidence) {
    HiddenState state() {
        if (!alleged) {
            return HiddenState.NONE;
        }
        return evidence.isPresent() ? HiddenState.ESTABLISHED : HiddenState.ALLEGED;
    }
}
