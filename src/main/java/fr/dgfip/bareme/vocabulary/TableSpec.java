package fr.dgfip.bareme.vocabulary;

/**
 * A table an office fills: what it reads and what it concludes. Which columns, rows and hit policy it has is in the
 * workbook.
 *
 * @param title French title, the name of its sheet
 * @param input record type of the facts it reads
 * @param outcome record type its rows conclude
 */
public record TableSpec(String title, Class<? extends TableInput> input, Class<? extends RowOutcome> outcome) {
    public TableSpec {
        if (!FactType.of(outcome).isOutcome()) {
            throw new IllegalArgumentException(outcome + " does not start with its MatchedRow");
        }
    }
}
