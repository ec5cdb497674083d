package fr.dgfip.bareme.workbook;

/**
 * A piece of a cell's text: a run of digits, a word, or a sign.
 *
 * @param spaced whether a space precedes it
 */
record Token(Kind kind, String text, boolean spaced) {
    enum Kind {
        DIGITS,
        WORD,
        SIGN,
        END
    }

    static final Token NONE = new Token(Kind.END, "", false);

    boolean is(Kind expected) {
        return kind == expected;
    }

    boolean is(String expected) {
        return text.equals(expected);
    }
}
