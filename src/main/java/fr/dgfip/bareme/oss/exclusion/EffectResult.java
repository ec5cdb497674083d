package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.decision.Grounds;
import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.vocabulary.FrenchText;
import fr.dgfip.bareme.vocabulary.MatchedRow;
import fr.dgfip.bareme.vocabulary.RowOutcome;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** From when the person no longer uses the scheme. */
public record EffectResult(
        MatchedRow row,
        @Term("Prise d'effet") EffectRule rule,

        @Term(
                value = "Tolérance du numéro",
                unit = "mois",
                description = "Pour les biens livrés avant l’effet (régime d’importation)")
        Optional<Integer> toleranceMonths,

        @Term("Motif") String label)
        implements RowOutcome, Grounds {
    EffectFacts facts() {
        return (EffectFacts) row.input();
    }

    @Override
    public Optional<Reason> reason() {
        String days = effectiveOn()
                .map(day -> " Envoi de la décision le " + FrenchText.day(facts().sentOn()) + ", effet le "
                        + FrenchText.day(day))
                .map(text -> text
                        + numberValidUntil()
                                .map(day -> ", numéro utilisable jusqu'au " + FrenchText.day(day))
                                .orElse("")
                        + ".")
                .orElse("");
        return Optional.of(Reason.of(row, label + days, Optional.empty(), true));
    }

    public boolean isDated() {
        return effectiveOn().isPresent();
    }

    /** Empty when the rule counts from a day that the file does not have. */
    Optional<LocalDate> effectiveOn() {
        return rule.effectiveOn(facts());
    }

    /** The last day on which the number of the import scheme may be used. */
    Optional<LocalDate> numberValidUntil() {
        return toleranceMonths.flatMap(
                months -> effectiveOn().map(day -> day.plusMonths(months).minusDays(1)));
    }
}
