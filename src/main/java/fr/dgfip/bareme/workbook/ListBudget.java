package fr.dgfip.bareme.workbook;

/** The values the lists of one workbook may still hold: one cell may hold two thousand, all together must fit in memory. */
final class ListBudget {
    private int left = Limits.LIST_VALUES;

    void take(int values) throws UnreadableCell {
        left = Math.max(-1, left - values);
        if (left < 0) {
            throw new UnreadableCell(
                    ProblemCode.TOO_MANY_TEXTS,
                    "vient après plus de 300 000 valeurs dans les listes du classeur",
                    "raccourcissez les listes « a ; b ; c »");
        }
    }
}
