package fr.dgfip.bareme.workbook;

/** Free texts: each is its own name. */
final class TextNames implements Names {
    @Override
    public Object key(String name) {
        return name;
    }

    /** A text that reads like a keyword has to be quoted. */
    @Override
    public boolean isName(String text) {
        return false;
    }
}
