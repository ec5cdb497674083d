package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.table.Condition;

/** Ranges of keys as they are written, ends included or not, made into conditions. */
final class Range {
    private Range() {}

    static Condition of(long low, boolean lowIncluded, long high, boolean highIncluded) throws UnreadableCell {
        if (low > high) {
            throw new UnreadableCell(
                    ProblemCode.REVERSED_RANGE,
                    "est un intervalle à l'envers",
                    "écrivez d'abord la plus petite valeur");
        }
        long min = lowIncluded ? low : low + 1;
        long max = highIncluded ? high : high - 1;
        if (min > max) {
            throw new UnreadableCell(
                    ProblemCode.EMPTY_RANGE,
                    "ne contient aucune valeur",
                    "vérifiez les bornes et le sens des crochets");
        }
        return new Condition.Between(min, max);
    }
}
