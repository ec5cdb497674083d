package fr.dgfip.bareme.workbook;

/** The values of a type that are written by name: codes, yes and no, texts. */
interface Names {
    /** The key of the value with this name. */
    Object key(String name) throws UnreadableCell;

    /** Whether the text is the name of a value, so that it cannot also serve as a keyword. */
    boolean isName(String text);
}
