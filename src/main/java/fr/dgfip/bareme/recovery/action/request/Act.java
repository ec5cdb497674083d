package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was done to recover. */
public record Act(
        @Term("Nature de l'acte") ActKind kind,

        @Term(value = "Date de l'acte", description = "Notification au débiteur ou au tiers")
        LocalDate date,

        @Term(value = "Créances visées", description = "Vide : toutes") @Size(max = 200)
        List<String> claims,

        @Term("Résultat") Optional<ActResult> result,

        @Term(
                value = "Sanctions mentionnées",
                description = "Mise en demeure qui annonce des majorations ou poursuites")
        Optional<Boolean> sanctionsMentioned) {
    public Act {
        claims = List.copyOf(claims);
    }

    /** Whether the act speaks of a claim: of each it names, or of all when it names none. */
    public boolean covers(String claim) {
        return claims.isEmpty() || claims.contains(claim);
    }

    public boolean isVain() {
        return result.filter(found -> found == ActResult.FRUITLESS || found == ActResult.PARTIAL)
                .isPresent();
    }
}
