package fr.dgfip.bareme.recovery.action.request;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** An agreement that spreads payment. */
public record Plan(
        @Term("Nature du plan") PlanKind kind,
        @Term("Accordé le") LocalDate grantedOn,
        @Term("Respecté") Optional<Boolean> respected) {}
