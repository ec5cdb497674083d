package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/** What the applicant buys and sells. What is left out is not known. */
public record Trade(
        @Term("Acquisitions à garantir") Optional<AcquisitionKind> acquisitions,
        @Term("Acquisitions pour la revente") Optional<Boolean> forResale,
        @Term("Nature de l'activité") Optional<Activity> activity,

        @Term("Véhicules d'occasion importés vendus par an") @Min(0) @Max(10_000_000)
        Optional<Integer> usedImportsPerYear) {}
