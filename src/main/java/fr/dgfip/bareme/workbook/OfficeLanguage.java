package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.analysis.CellLanguage;
import fr.dgfip.bareme.table.Condition;
import fr.dgfip.bareme.vocabulary.TermType;

/** The cells of workbooks, for who speaks of tables without a workbook. */
public final class OfficeLanguage implements CellLanguage {
    @Override
    public String condition(Condition condition, TermType type) {
        return ConditionText.of(condition, type);
    }

    @Override
    public String value(Object key, TermType type) {
        String text = ConditionText.key(key, type);
        boolean unitMissing = type instanceof TermType.Decimal decimal
                && !decimal.isRate()
                && !decimal.unit().isEmpty();
        return unitMissing ? text + " " + ((TermType.Decimal) type).unit() : text;
    }
}
