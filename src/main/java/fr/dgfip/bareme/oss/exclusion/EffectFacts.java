package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.oss.Scheme;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** What the day of effect is found from. Legal date: that of the decision. */
public record EffectFacts(
        @Term("Motif d'exclusion") Ground ground,
        @Term("Personne") Subject subject,
        @Term("Régime") Scheme scheme,
        Optional<LocalDate> movedOn,
        Optional<LocalDate> exitOn,
        LocalDate sentOn)
        implements TableInput {
    /** @param result what ends the use of the scheme, and on what ground */
    public static EffectFacts of(ExclusionResult result, SituationFacts facts, Examined examined) {
        return new EffectFacts(
                result.ground().orElseThrow(),
                facts.subject(),
                facts.scheme(),
                examined.movedOn(),
                examined.exitOn(),
                examined.sentOn());
    }
}
