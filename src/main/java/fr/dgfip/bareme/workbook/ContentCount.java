package fr.dgfip.bareme.workbook;

/** What the parts of a file hold together, counted as it streams by. */
final class ContentCount {
    private static final String REMOVE_CELLS =
            "supprimez les lignes et les mises en forme inutiles sous et à droite des grilles";
    private static final String REMOVE_TEXTS = "retirez les feuilles et les lignes inutiles";

    private final ConditionalFormats conditionalFormats = new ConditionalFormats();
    private long cells;
    private int sheets;
    private int rows;
    private int columns;
    private long merges;
    private int strings;
    private int styles;
    private int texts;
    private int pieces;

    ConditionalFormats conditionalFormats() {
        return conditionalFormats;
    }

    void sheet() throws RefusedFile {
        require(++sheets <= Limits.SHEETS, ProblemCode.TOO_MANY_CELLS, "256 feuilles", REMOVE_TEXTS);
    }

    void cell() throws RefusedFile {
        cells(1);
    }

    void cells(long number) throws RefusedFile {
        cells += number;
        require(cells <= Limits.CELLS, ProblemCode.TOO_MANY_CELLS, "200 000 cellules", REMOVE_CELLS);
    }

    void row() throws RefusedFile {
        require(++rows <= Limits.SHEET_ROW_ELEMENTS, ProblemCode.TOO_MANY_CELLS, "1 100 000 lignes", REMOVE_CELLS);
    }

    void column() throws RefusedFile {
        require(++columns <= Limits.COLUMN_ELEMENTS, ProblemCode.TOO_MANY_CELLS, "16 384 colonnes", REMOVE_CELLS);
    }

    void style() throws RefusedFile {
        require(++styles <= Limits.STYLES, ProblemCode.TOO_MANY_CELLS, "4 000 mises en forme", REMOVE_CELLS);
    }

    void merge() throws RefusedFile {
        merges(1);
    }

    void merges(long number) throws RefusedFile {
        merges += number;
        require(
                merges <= Limits.MERGES,
                ProblemCode.TOO_MANY_MERGES,
                "1 000 cellules fusionnées",
                "annulez les fusions");
    }

    void string() throws RefusedFile {
        require(
                ++strings <= Limits.SHARED_STRINGS,
                ProblemCode.TOO_MANY_TEXTS,
                "100 000 textes différents",
                REMOVE_TEXTS);
    }

    void text(int length) throws RefusedFile {
        texts += length;
        require(texts <= Limits.TEXTS_LENGTH, ProblemCode.TOO_MANY_TEXTS, "8 millions de caractères", REMOVE_TEXTS);
    }

    /** Tags, texts and attributes, whatever they say. */
    void pieces(int number) throws RefusedFile {
        pieces += number;
        require(pieces <= Limits.XML_PIECES, ProblemCode.TOO_MANY_CELLS, "6 millions d'éléments", REMOVE_CELLS);
    }

    int pieces() {
        return pieces;
    }

    private static void require(boolean holds, ProblemCode code, String most, String advice) throws RefusedFile {
        if (!holds) {
            throw new RefusedFile(code, "", "le classeur a plus de " + most, advice);
        }
    }
}
