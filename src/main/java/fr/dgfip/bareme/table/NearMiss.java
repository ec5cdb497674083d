package fr.dgfip.bareme.table;

import fr.dgfip.bareme.kernel.CellRef;
import java.util.Optional;

/**
 * A row that one condition alone kept from matching.
 *
 * @param column the column that failed; empty when only the legal period of the row did
 * @param cell the cell that failed; for a legal period, the cell of the row id
 * @param actual key of the value it was asked of; empty when the fact has none
 */
public record NearMiss(Row row, Optional<Column> column, CellRef cell, Optional<Object> actual) {}
