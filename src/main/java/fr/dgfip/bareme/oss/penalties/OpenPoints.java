package fr.dgfip.bareme.oss.penalties;

import fr.dgfip.bareme.kernel.Euros;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the open points that mattered: it decides again under the other reading and compares. */
final class OpenPoints {
    private final Situation situation;
    private final Conclusion conclusion;
    private final List<OpenPointFacts> found = new ArrayList<>();

    private OpenPoints(Situation situation, Conclusion conclusion) {
        this.situation = situation;
        this.conclusion = conclusion;
    }

    static List<OpenPointFacts> of(Situation situation, Conclusion conclusion, TableAnswers tables) {
        OpenPoints points = new OpenPoints(situation, conclusion);
        for (OpenPoint point : askedOtherwise(tables)) {
            points.compare(point, Rulings.otherwise(tables, point));
        }
        points.payee();
        points.imputation();
        points.threshold();
        points.rounding();
        return List.copyOf(points.found);
    }

    /** The points the tables were asked about again with the other reading, because it changes what they are asked. */
    private static Set<OpenPoint> askedOtherwise(TableAnswers tables) {
        Set<OpenPoint> points = EnumSet.noneOf(OpenPoint.class);
        for (Ruling ruling : tables.all(Ruling.class)) {
            ruling.variant().ifPresent(points::add);
        }
        return points;
    }

    private void compare(OpenPoint point, Rulings rulings) {
        Liquidation other = Liquidator.liquidate(situation.otherwise(point), rulings);
        if (!other.lines().equals(conclusion.liquidation().lines())) {
            add(
                    point,
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
        if (situation.parts().stream().noneMatch(part -> part.receivedByFrance().isPositive())) {
            return;
        }
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
}
