package fr.dgfip.bareme.vocabulary;

/**
 * What a matching row concludes. An outcome is a record whose first component is its {@link MatchedRow}; the others, each
 * with its {@link Term}, are the outcome columns of the table.
 */
public interface RowOutcome {
    MatchedRow row();
}
