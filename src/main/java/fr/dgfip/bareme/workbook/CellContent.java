package fr.dgfip.bareme.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a cell holds once its file form is understood. */
sealed interface CellContent {
    Blank BLANK = new Blank();
    Refused REFUSED = new Refused();

    /** The content as people read it. */
    String shown();

    record Blank() implements CellContent {
        @Override
        public String shown() {
            return "";
        }
    }

    /** A cell that cannot be read and has been reported. */
    record Refused() implements CellContent {
        @Override
        public String shown() {
            return "";
        }
    }

    /** @param text never blank, without spaces around it */
    record Text(String text) implements CellContent {
        @Override
        public String shown() {
            return text;
        }
    }

    /** @param unit what the display format adds: {@code %} (the value counts percentage points then), {@code €}, or nothing */
    record Number(BigDecimal value, String unit) implements CellContent {
        @Override
        public String shown() {
            String digits = value.stripTrailingZeros().toPlainString().replace('.', ',');
            return unit.isEmpty() ? digits : digits + " " + unit;
        }
    }

    record Day(LocalDate date) implements CellContent {
        @Override
        public String shown() {
            return French.date(date);
        }
    }

    record YesNo(boolean yes) implements CellContent {
        @Override
        public String shown() {
            return yes ? "oui" : "non";
        }
    }
}
