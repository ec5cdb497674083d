package fr.dgfip.bareme.quitus.guarantee;

import fr.dgfip.bareme.vocabulary.Term;
import java.util.Optional;

/** What an agent has already stated. What is left out remains to be judged. */
public record AgentJudgements(
        @Term("Capacité financière suffisante") Optional<Boolean> capacitySufficient,
        @Term("Bonne moralité fiscale") Optional<Boolean> goodMorality,
        @Term("Caution reconnue solvable") Optional<Boolean> guarantorSolvent,

        @Term(value = "Gêne reconnue marquée", description = "Nombre annuel de certificats au regard de l’activité")
        Optional<Boolean> hindranceMarked) {
    /** Both, or it remains to be judged; one failing is enough to fail (BOI 3 L-1-99, § 41). */
    Judgement capacityAndMorality() {
        Judgement capacity = of(capacitySufficient);
        Judgement morality = of(goodMorality);
        if (capacity == Judgement.DEFAVORABLE || morality == Judgement.DEFAVORABLE) {
            return Judgement.DEFAVORABLE;
        }
        return capacity == morality ? capacity : Judgement.NON_PORTEE;
    }

    Judgement solvency() {
        return of(guarantorSolvent);
    }

    Judgement hindrance() {
        return of(hindranceMarked);
    }

    private static Judgement of(Optional<Boolean> stated) {
        return stated.map(yes -> yes ? Judgement.FAVORABLE : Judgement.DEFAVORABLE)
                .orElse(Judgement.NON_PORTEE);
    }
}
