package fr.dgfip.bareme.recovery.annex;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.vocabulary.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The answer on an annex tax. */
public record AnnexOutcome(
        @Term("Suite") AnnexAnswer answer,
        @Term("Étape") Optional<AnnexStep> step,
        @Term("Un agent décide") boolean agent,

        @Term(value = "Prochaine étape le", description = "Jour à partir duquel l’étape s’ouvre")
        Optional<LocalDate> next,

        @Term("Nom de la taxe") Optional<String> taxName,
        @Term("Support") Optional<String> form,
        @Term("Organisme") Optional<String> organisation,
        @Term("Source du fait générateur") Optional<Confidence> trigger,
        @Term("Source de l'échéance") Optional<Confidence> dueSource,
        @Term("Échéance") Optional<DueWindow> due,
        @Term("Jour connu") Optional<Boolean> exactDay,

        @Term(value = "Taux encouru", unit = "%", scale = 2, description = "Le plus élevé au jour de l’examen")
        Optional<BigDecimal> penaltyRate,

        @Term("Montant encouru") Optional<Euros> penaltyAmount,
        @Term("Sanctions") List<Exposure> exposures,
        @Term("Informations manquantes") List<MissingInformation> missing) {
    public AnnexOutcome {
        exposures = List.copyOf(exposures);
        missing = List.copyOf(missing);
    }
}
