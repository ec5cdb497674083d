package fr.dgfip.bareme.analysis;

import fr.dgfip.bareme.table.DecisionTable;
import fr.dgfip.bareme.table.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A fact that two rows accept, for who reads a table of which one row at most may match. */
public final class OverlapExample {
    /** Before every law here: the rule set's own first day is not known while its sheets are read. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private OverlapExample() {}

    /** « Pays = Allemagne ; Montant = 6 000 € »; empty when no legal date since 1900 is common to both. */
    public static Optional<String> of(DecisionTable table, Row one, Row other, CellLanguage language) {
        DecisionTable both = new DecisionTable(
                table.spec(), table.policy(), table.conditions(), table.outcomes(), List.of(one, other));
        TableBoxes boxes = new TableBoxes(both, FIRST_DAY);
        Runs[] common = TableBoxes.common(boxes.row(0), boxes.row(1));
        BoxText text = new BoxText(boxes, language);
        return Optional.of(common)
                .filter(box -> TableBoxes.meet(box, box))
                .map(box -> BoxText.joined(text.fact(boxes.point(box), text.asked(List.of(0, 1)))));
    }
}
