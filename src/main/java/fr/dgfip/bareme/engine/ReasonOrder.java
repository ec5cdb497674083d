package fr.dgfip.bareme.engine;

import fr.dgfip.bareme.decision.Reason;
import fr.dgfip.bareme.decision.Reason.Source;
import fr.dgfip.bareme.table.DecisionTable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Guard rules by code, then rows by table, row and code. Reasons alike in that are ordered by all the rest they show,
 * so that the order in which facts came never tells.
 */
final class ReasonOrder implements Comparator<Reason> {
    private static final Comparator<Reason> REST = Comparator.comparing(Reason::code)
            .thenComparing(Reason::label)
            .thenComparing(reason -> reason.points().orElse(BigDecimal.ZERO))
            .thenComparing(reason -> reason.legalBasis().orElse(""))
            .thenComparing(Reason::communicable);

    private final List<DecisionTable> tables;

    ReasonOrder(List<DecisionTable> tables) {
        this.tables = tables;
    }

    @Override
    public int compare(Reason left, Reason right) {
        int byTable = Integer.compare(position(left.source()), position(right.source()));
        if (byTable != 0) {
            return byTable;
        }
        int byRow = Integer.compare(row(left.source()), row(right.source()));
        return byRow != 0 ? byRow : REST.compare(left, right);
    }

    private int position(Optional<Source> source) {
        if (source.isEmpty()) {
            return -1;
        }
        for (int i = 0; i < tables.size(); i++) {
            if (tables.get(i).title().equals(source.get().table())) {
                return i;
            }
        }
        return tables.size();
    }

    /** The row number at the end of a cell address, 17 in {@code B17}. */
    private static int row(Optional<Source> source) {
        int row = 0;
        if (source.isPresent()) {
            String cell = source.get().cell();
            for (int i = 0; i < cell.length(); i++) {
                int digit = Character.digit(cell.charAt(i), 10);
                row = digit < 0 ? 0 : row * 10 + digit;
            }
        }
        return row;
    }
}
