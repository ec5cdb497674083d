package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.kernel.CellRef;
import java.util.ArrayList;
import java.util.List;

/** Cells that show one mistake: it is told at the first, with the next ones named. */
final class Several {
    /** So many addresses a sentence bears. */
    private static final int MOST_NAMED = 6;

    private final CellRef first;
    private final String read;
    private final List<String> next = new ArrayList<>();
    private int unnamed;

    /** @param read what the first cell shows */
    Several(CellRef first, String read) {
        this.first = first;
        this.read = read;
    }

    void add(CellRef cell) {
        if (next.size() < MOST_NAMED) {
            next.add(cell.address());
        } else {
            unnamed++;
        }
    }

    CellRef first() {
        return first;
    }

    String read() {
        return read;
    }

    /** {@code , de même que B3, B7 et 12 autres}; empty for one cell alone. */
    String others() {
        if (next.isEmpty()) {
            return "";
        }
        return ", de même que " + String.join(", ", next) + (unnamed > 0 ? " et " + unnamed + " autres" : "");
    }
}
