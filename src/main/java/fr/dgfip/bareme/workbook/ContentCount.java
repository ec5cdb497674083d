package fr.dgfip.bareme.workbook;

/** What the sheets of a file hold together, counted as it streams by. */
final class ContentCount {
    private int cells;
    private int rows;
    private int merges;
    private int strings;
    private int styles;

    void cell() throws RefusedFile {
        require(++cells <= Limits.CELLS, "le classeur a plus de 200 000 cellules");
    }

    void row() throws RefusedFile {
        require(++rows <= Limits.SHEET_ROW_ELEMENTS, "le classeur a trop de lignes");
    }

    void style() throws RefusedFile {
        require(++styles <= Limits.STYLES, "le classeur a plus de 4 000 mises en forme");
    }

    void merge() throws RefusedFile {
        if (++merges > Limits.MERGES) {
            throw new RefusedFile(
                    ProblemCode.TOO_MANY_MERGES,
                    "",
                    "le classeur a plus de 1 000 cellules fusionnées",
                    "annulez les fusions");
        }
    }

    void string() throws RefusedFile {
        if (++strings > Limits.SHARED_STRINGS) {
            throw new RefusedFile(
                    ProblemCode.TOO_MANY_TEXTS,
                    "",
                    "le classeur a plus de 100 000 textes différents",
                    "retirez les feuilles et les lignes inutiles");
        }
    }

    private static void require(boolean holds, String why) throws RefusedFile {
        if (!holds) {
            throw new RefusedFile(
                    ProblemCode.TOO_MANY_CELLS,
                    "",
                    why,
                    "supprimez les lignes et les mises en forme inutiles sous et à droite des grilles");
        }
    }
}
