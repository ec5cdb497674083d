package fr.dgfip.bareme.workbook;

import java.util.ArrayList;
import java.util.List;

/** The tokens of a folded text, read once from left to right and no further than somebody looks. */
final class Tokens {
    private static final List<String> LONG_SIGNS = List.of("<=", ">=", "<>", "!=", "...", "..");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int start;
    private int position;

    private Tokens(String text) {
        this.text = text;
    }

    static Tokens of(String text) {
        return new Tokens(French.fold(text));
    }

    /** Adds the token that comes next in the text, if one does. */
    private boolean readOne() {
        boolean spaced = start < text.length() && text.charAt(start) == ' ';
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        if (start == text.length()) {
            return false;
        }
        int end = end(text, start);
        tokens.add(new Token(kind(text.charAt(start)), text.substring(start, end), spaced));
        start = end;
        return true;
    }

    private static Token.Kind kind(char first) {
        if (isDigit(first)) {
            return Token.Kind.DIGITS;
        }
        return Character.isLetter(first) ? Token.Kind.WORD : Token.Kind.SIGN;
    }

    private static int end(String text, int start) {
        int end = start;
        if (isDigit(text.charAt(start))) {
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            return end;
        }
        if (Character.isLetter(text.charAt(start))) {
            while (end < text.length() && isWordPart(text.charAt(end))) {
                end++;
            }
            return end;
        }
        return LONG_SIGNS.stream()
                .filter(sign -> text.startsWith(sign, start))
                .findFirst()
                .map(sign -> start + sign.length())
                .orElse(start + 1);
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static boolean isWordPart(char letter) {
        return Character.isLetter(letter) || letter == '\'';
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        while (tokens.size() <= position + ahead && readOne()) {
            // as far as was asked
        }
        return position + ahead < tokens.size() ? tokens.get(position + ahead) : Token.NONE;
    }

    Token next() {
        Token token = peek();
        position++;
        return token;
    }

    boolean atEnd() {
        return peek().is(Token.Kind.END);
    }

    /** Passes over the words if they are next, else stays. */
    boolean skip(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!peek(i).is(words[i])) {
                return false;
            }
        }
        position += words.length;
        return true;
    }

    /** Passes over the text if it is next, else stays. */
    boolean skipText(String text) {
        return skip(words(text));
    }

    /** The tokens of a text, to be passed over often. */
    static String[] words(String text) {
        Tokens words = of(text);
        while (words.readOne()) {
            // all of them
        }
        return words.tokens.stream().map(Token::text).toArray(String[]::new);
    }
}
