package fr.dgfip.bareme.table;

import fr.dgfip.bareme.vocabulary.FactTerm;

/**
 * A column of a table.
 *
 * @param term what it tests or concludes
 * @param position column number in the sheet, from 1
 */
public record Column(FactTerm term, int position) {}
