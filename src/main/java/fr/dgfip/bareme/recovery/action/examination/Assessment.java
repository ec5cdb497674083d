package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.recovery.action.fact.ConditionKind;
import fr.dgfip.bareme.recovery.action.fact.LegalBar;
import fr.dgfip.bareme.recovery.action.fact.Nature;
import fr.dgfip.bareme.recovery.action.fact.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the tables make of one action on this file; guard rules have the last word.
 *
 * @param base what the action may lawfully be taken for
 * @param reached what it may lawfully lay hands on, unknown values left out
 * @param judge whether a gate asks for a judge's authorisation
 * @param gates codes of the gates that block it, or through which it is blocked
 * @param until the day the gates open by themselves, where they tell
 * @param bars what the law holds against it on every claim the gates leave
 * @param unlawfulOnly whether the tables let it reach only what may not be seized
 * @param realEstate whether it reaches a building
 */
public record Assessment(
        String code,
        Nature nature,
        boolean heavy,
        Standing standing,
        Euros base,
        Euros reached,
        boolean judge,
        List<String> gates,
        Optional<LocalDate> until,
        List<Obstacle> obstacles,
        List<LegalBar> bars,
        boolean unlawfulOnly,
        boolean realEstate) {
    public Assessment {
        gates = List.copyOf(gates);
        obstacles = List.copyOf(obstacles);
        bars = List.copyOf(bars);
    }

    /** Whether the tables let it be taken. */
    public boolean isOpen() {
        return standing == Standing.RECOMMENDED || standing == Standing.POSSIBLE;
    }

    public boolean isRecommended() {
        return standing == Standing.RECOMMENDED;
    }

    public boolean isBarredByPrescription() {
        return bars.contains(LegalBar.PRESCRIPTION);
    }

    public boolean isBarredByStay() {
        return bars.contains(LegalBar.SURSIS);
    }

    public boolean isBarredByProceedings() {
        return bars.contains(LegalBar.PROCEDURE);
    }

    public boolean isBarredByMissingTitle() {
        return bars.contains(LegalBar.SANS_TITRE);
    }

    /** What the action is for: what it reaches of what is owed, or all of that when it reaches nothing known. */
    Euros stake() {
        return reached.isPositive() && reached.compareTo(base) < 0 ? reached : base;
    }

    List<String> texts(ConditionKind kind) {
        return obstacles.stream()
                .filter(obstacle -> obstacle.kind() == kind)
                .map(Obstacle::text)
                .toList();
    }

    Assessment standing(Standing other) {
        return new Assessment(
                code,
                nature,
                heavy,
                other,
                base,
                reached,
                judge,
                gates,
                until,
                obstacles,
                bars,
                unlawfulOnly,
                realEstate);
    }
}
