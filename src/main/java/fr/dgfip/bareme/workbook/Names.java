package fr.dgfip.bareme.workbook;

/** The values of a type that are written by name: codes, yes and no, texts. */
interface Names {
    /** The key of the value with this name. */
    Object key(String name) throws UnreadableCell;

    /** The key of a name a condition gives without quotes; refuses what would match nothing for a reason nobody sees. */
    default Object conditionKey(String name) throws UnreadableCell {
        return key(name);
    }

    /** Whether the text is the name of a value, so that it cannot also serve as a keyword. */
    boolean isName(String text);
}
