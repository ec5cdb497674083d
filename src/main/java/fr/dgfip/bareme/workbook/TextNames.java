package fr.dgfip.bareme.workbook;

/** Free texts: each is its own name. */
final class TextNames implements Names {
    private static final String TYPOGRAPHIC_QUOTES = "“”„«»";

    @Override
    public Object key(String name) {
        return name;
    }

    /** A condition compares the text letter by letter, so it refuses letters that only look like those of the data. */
    @Override
    public Object conditionKey(String name) throws UnreadableCell {
        if (hasInvisible(name)) {
            throw new UnreadableCell(
                    ProblemCode.NOT_UNDERSTOOD,
                    "contient un caractère invisible et ne serait égal à aucun texte saisi",
                    "effacez ce texte et retapez-le");
        }
        if (hasOddSpace(name)) {
            throw new UnreadableCell(
                    ProblemCode.NOT_UNDERSTOOD,
                    "contient une espace insécable ou un retour à la ligne et ne serait égal à aucun texte saisi",
                    "retapez-le avec des espaces ordinaires");
        }
        if (isInTypographicQuotes(name)) {
            throw new UnreadableCell(
                    ProblemCode.NOT_UNDERSTOOD,
                    "est entre des guillemets qui feraient partie du texte",
                    "écrivez le texte seul, ou entre guillemets droits");
        }
        return name;
    }

    /** Whether a condition has to quote the text for it to be taken letter by letter. */
    static boolean needsQuotes(String name) {
        return hasInvisible(name) || hasOddSpace(name) || isInTypographicQuotes(name);
    }

    private static boolean hasInvisible(String name) {
        return name.chars().anyMatch(letter -> French.isInvisible((char) letter));
    }

    private static boolean hasOddSpace(String name) {
        return name.chars().anyMatch(letter -> letter != ' ' && French.isSpace((char) letter));
    }

    private static boolean isInTypographicQuotes(String name) {
        return isTypographic(name.charAt(0)) && isTypographic(name.charAt(name.length() - 1));
    }

    private static boolean isTypographic(char letter) {
        return TYPOGRAPHIC_QUOTES.indexOf(letter) >= 0;
    }

    /** A text that reads like a keyword has to be quoted. */
    @Override
    public boolean isName(String text) {
        return false;
    }
}
