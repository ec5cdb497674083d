package fr.dgfip.bareme.workbook;

/** How the values of an ordered type are written in a text. Keeps what it saw: one instance for one cell. */
interface Quantity {
    /** Reads the value that comes next, as its key. */
    long next(Tokens tokens) throws UnreadableCell;

    /** Called once all is read, for what only the whole cell tells. */
    default void finish() throws UnreadableCell {}

    /** Whether a value comes next, well written or not. */
    default boolean startsValue(Tokens tokens) {
        return tokens.peek().is(Token.Kind.DIGITS)
                || tokens.peek().is("-")
                || tokens.peek().is("le");
    }

    /** For a text where one value was to stand. */
    UnreadableCell notOneValue();

    /** For a text that has none of the known forms. */
    UnreadableCell notUnderstood();
}
