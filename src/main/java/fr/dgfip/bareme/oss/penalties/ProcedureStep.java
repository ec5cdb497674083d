package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** A step of the procedure with its dates, as far as the day it starts from is known. */
public record ProcedureStep(
        @Term("Étape") String step,
        @Term("À compter de") Optional<StepStart> start,
        @Term("Depuis le") Optional<LocalDate> from,
        @Term(value = "Délai", unit = "jours") Optional<Integer> days,

        @Term(value = "Fin du délai", description = "Dernier jour, qui en fait encore partie")
        Optional<LocalDate> until,

        @Term("Base légale") Optional<String> legalBasis) {}
