package fr.dgfip.bareme.quitus.refund;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** An incident as the answer tells it. */
public record IncidentStep(
        @Term("Numéro d'opération") String operation,
        @Term("Incident") IncidentKind kind,
        @Term("Constat") String established,
        @Term("À faire") String next,
        @Term("Avant le") Optional<LocalDate> before) {}
