package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.oss.ReturnPeriod;
import fr.dgfip.bareme.oss.Scheme;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.Optional;

/** What the quarantine is found from. Legal date: the day of effect, since a ban lives under the law of its own time. */
public record QuarantineFacts(
        @Term("Motif d'exclusion") Ground ground,
        @Term("Personne") Subject subject,
        @Term("Régime") Scheme scheme,
        @Term("Défaillance imputable à") Responsible atFault,
        @Term("Date d'effet") LocalDate effectiveOn,
        LocalDate sentOn)
        implements TableInput {
    /** @param effect one that has a day */
    public static QuarantineFacts of(EffectResult effect, Examined examined) {
        EffectFacts facts = effect.facts();
        return new QuarantineFacts(
                facts.ground(),
                facts.subject(),
                facts.scheme(),
                examined.atFault(),
                effect.effectiveOn().orElseThrow(),
                facts.sentOn());
    }

    @Override
    public Optional<LocalDate> legalDate() {
        return Optional.of(effectiveOn);
    }

    /** The first day of a quarantine: after the period in which the decision excludes, or from the exit. */
    LocalDate start() {
        return ground == Ground.SORTIE_VOLONTAIRE
                ? effectiveOn
                : ReturnPeriod.containing(sentOn, scheme).plus(1).firstDay();
    }
}
