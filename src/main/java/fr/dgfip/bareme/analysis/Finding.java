package fr.dgfip.bareme.analysis;

import fr.dgfip.bareme.kernel.NamedCode;
import java.util.List;
import java.util.Optional;

/**
 * One thing the analysis says of a table.
 *
 * @param rows the rows it is about, the one to mend first; as many as people look at
 * @param moreRows how many more there are
 * @param example a fact that shows it, by term; terms left out may have any value; empty when any fact does
 * @param readyRow for a gap: the cells of a row that would fill it, all conditions and, where it needs one, its period
 * @param sentence all of it in French
 */
public record Finding(
        Kind kind,
        String table,
        List<RowText> rows,
        int moreRows,
        List<TermText> example,
        List<TermText> readyRow,
        String sentence) {

    public Finding {
        rows = List.copyOf(rows);
        example = List.copyOf(example);
        readyRow = List.copyOf(readyRow);
    }

    /** The kinds, the gravest first. */
    public enum Kind implements NamedCode {
        OVERLAP("Lignes qui se recouvrent"),
        UNREACHABLE("Ligne qui n'accepte rien"),
        SUBSUMED("Ligne contenue dans une autre"),
        MASKED("Ligne masquée par plusieurs autres"),
        DUPLICATE("Ligne en double"),
        GAP("Cas qu'aucune ligne n'accepte"),
        RARELY_SENT("Donnée presque jamais transmise"),
        UNPROVED("Non prouvé");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /**
     * A row as the sheet has it.
     *
     * @param cell address of its id
     * @param cells its conditions that ask something
     */
    public record RowText(String row, String cell, List<TermText> cells) {
        public RowText {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A term and what stands, or would stand, in its cell.
     *
     * @param cell its address; empty for what is in no sheet yet
     */
    public record TermText(String term, String text, Optional<String> cell) {
        static TermText of(String term, String text) {
            return new TermText(term, text, Optional.empty());
        }
    }
}
