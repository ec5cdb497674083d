package fr.dgfip.bareme.vocabulary;

import fr.dgfip.bareme.kernel.CellRef;

/**
 * The row of a decision table an outcome comes from, and the fact it matched.
 *
 * @param table title of the table
 * @param id row id, such as {@code RF05}
 * @param cell cell that holds the row id
 * @param legalBasis text of the column {@code Base légale}, may be blank
 * @param input the very fact that was matched
 */
public record MatchedRow(String table, String id, CellRef cell, String legalBasis, TableInput input) {}
