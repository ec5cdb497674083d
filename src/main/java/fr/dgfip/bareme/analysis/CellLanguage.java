package fr.dgfip.bareme.analysis;

import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.vocabulary.TermType;

/** How cells are written: reading what it writes gives the same back. */
public interface CellLanguage {
    /** The condition as an officer would write it; {@code -} for any value. */
    String condition(Condition condition, TermType type);

    /** One value, unit included, as an officer would write it as a condition. */
    String value(Object key, TermType type);
}
