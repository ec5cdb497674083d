package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A time during which prescription of some claims stood still. */
public record Suspension(
        @Term(value = "Créances suspendues", description = "Vide : toutes") @Size(max = 200)
        List<String> claims,

        @Term("Cause de la suspension") SuspensionCause cause,
        @Term("Suspension du") LocalDate from,

        @Term(value = "Suspension au", description = "Dernier jour ; absent : en cours")
        Optional<LocalDate> to) {
    public Suspension {
        claims = List.copyOf(claims);
    }

    public boolean covers(String claim) {
        return claims.isEmpty() || claims.contains(claim);
    }
}
