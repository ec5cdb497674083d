package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Euros;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the open points that mattered: it decides again under the other reading and compares. */
final class OpenPoints {
    private final Situation situation;
    private final Conclusion conclusion;
    private final List<OpenPointFacts> found = new ArrayList<>();

    private OpenPoints(Situation situation, Conclusion conclusion) {
        this.situation = situation;
        this.conclusion = conclusion;
    }

    /** @param others what the tables said under the other reading of a point */
    static List<OpenPointFacts> of(Situation situation, Conclusion conclusion, List<Variant> others) {
        OpenPoints points = new OpenPoints(situation, conclusion);
        others.forEach(points::compare);
        points.payee();
        points.imputation();
        points.threshold();
        points.rounding();
        return List.copyOf(points.found);
    }

    /** What the tables said when one point was read otherwise. */
    record Variant(OpenPoint point, Rulings rulings) {}

    private void compare(Variant variant) {
        Liquidation other = Liquidator.liquidate(situation.otherwise(variant.point()), variant.rulings());
        if (!other.lines().equals(conclusion.liquidation().lines())) {
            add(
                    variant.point(),
                    Printed.whole(other.total()) + " de pénalités au lieu de "
                            + Printed.whole(conclusion.liquidation().total()));
        }
    }

    private void add(OpenPoint point, String otherwise) {
        found.add(new OpenPointFacts(point, situation.readings().inWords(point), otherwise));
    }

    /** VAT still owed after the State of identification alone asked for the return. */
    private void payee() {
        FileFacts file = conclusion.file();
        if (file.online().isPositive()
                && file.returnReminder()
                && file.mscReminder() != MscReminder.VALID
                && !file.finalReturn()) {
            boolean msi = situation.readings().msiUntilMscReminder();
            add(
                    OpenPoint.PAY_AFTER_60A,
                    msi
                            ? "la TVA se paierait à la France seule"
                            : "la TVA se paierait encore à l'État d'identification");
        }
    }

    private void imputation() {
        Euros penalties = conclusion.liquidation().total();
        Account other = Account.of(
                situation,
                penalties,
                situation.readings().otherwise(OpenPoint.IMPUTATION).imputation());
        if (!other.equals(conclusion.account())) {
            add(
                    OpenPoint.IMPUTATION,
                    Printed.euros(other.principalOutstanding()) + " de principal et "
                            + Printed.euros(other.penaltiesOutstanding()) + " de pénalités resteraient dus");
        }
    }

    private void threshold() {
        RecoveryState recovery = conclusion.file().recovery();
        if (recovery == RecoveryState.NOT_PUT_INTO_RECOVERY || recovery == RecoveryState.TO_CHECK) {
            found.add(new OpenPointFacts(
                    OpenPoint.MIN_RECOVERY,
                    "plus de " + Printed.euros(situation.settings().thresholds().recovery()),
                    "un seuil plus bas ferait recouvrer "
                            + Printed.euros(conclusion.account().totalOutstanding())));
        }
    }

    private void rounding() {
        Euros once = conclusion.liquidation().roundedOnce();
        if (!once.equals(conclusion.liquidation().total())) {
            found.add(new OpenPointFacts(
                    OpenPoint.ROUNDING,
                    "par ligne",
                    Printed.whole(once) + " de pénalités au lieu de "
                            + Printed.whole(conclusion.liquidation().total())));
        }
    }

    /** All variants the tables were asked about. */
    static List<Variant> variants(
            List<PenaltyResult> penalties, List<ReductionResult> reductions, List<PenaltyGuardRaised> guards) {
        return penalties.stream()
                .flatMap(result -> result.variant().stream())
                .distinct()
                .sorted()
                .map(point -> new Variant(point, Rulings.of(Optional.of(point), penalties, reductions, guards)))
                .toList();
    }
}
