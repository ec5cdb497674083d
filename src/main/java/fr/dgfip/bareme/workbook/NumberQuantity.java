package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.vocabulary.TermType;
import java.math.BigDecimal;
import java.util.List;

/** Numbers as French people write them: {@code 6 000}, {@code 1 234,56 €}, {@code 12,5 %}. */
final class NumberQuantity implements Quantity {
    private static final int GROUP = 3;
    private static final int MAXIMUM_DIGITS = 18;
    private static final List<String> EUROS = List.of("€", "eur", "euros", "euro");

    /** Words that follow the first number of a range. */
    private static final List<String> BETWEEN = List.of("a", "au", "et");

    private final TermType.Decimal type;
    private boolean percentSeen;

    NumberQuantity(TermType.Decimal type) {
        this.type = type;
    }

    @Override
    public long next(Tokens tokens) throws UnreadableCell {
        boolean negative = tokens.skip("-");
        StringBuilder digits = new StringBuilder(whole(tokens));
        boolean point = tokens.peek().is(".");
        int decimals = decimals(tokens, digits);
        requireFrench(tokens, digits, decimals, point);
        unit(tokens);
        if (decimals > type.scale()) {
            throw Numbers.tooManyDecimals(type);
        }
        if (digits.length() > MAXIMUM_DIGITS) {
            throw Numbers.tooLarge();
        }
        BigDecimal number = new BigDecimal(digits.toString()).movePointLeft(decimals);
        return Numbers.key(type, negative ? number.negate() : number);
    }

    private String whole(Tokens tokens) throws UnreadableCell {
        Token first = tokens.next();
        if (!first.is(Token.Kind.DIGITS)) {
            throw notUnderstood();
        }
        StringBuilder digits = new StringBuilder(first.text());
        while (tokens.peek().is(Token.Kind.DIGITS)) {
            String group = tokens.next().text();
            if (group.length() != GROUP || first.text().length() > GROUP) {
                throw new UnreadableCell(
                        ProblemCode.NOT_UNDERSTOOD,
                        "a une espace mal placée",
                        "groupez les chiffres par trois (« 6 000 ») et séparez les valeurs d'une liste par « ; »");
            }
            digits.append(group);
        }
        return digits.toString();
    }

    private static int decimals(Tokens tokens, StringBuilder digits) {
        Token mark = tokens.peek();
        Token fraction = tokens.peek(1);
        boolean decimal = (mark.is(",") || mark.is(".")) && !mark.spaced();
        if (!decimal || !fraction.is(Token.Kind.DIGITS) || fraction.spaced()) {
            return 0;
        }
        tokens.next();
        digits.append(tokens.next().text());
        return fraction.text().length();
    }

    /** A point or a comma may group thousands elsewhere: where that is possible, nobody guesses. */
    private static void requireFrench(Tokens tokens, StringBuilder digits, int decimals, boolean point)
            throws UnreadableCell {
        boolean another = decimals > 0
                && (tokens.peek().is(",") || tokens.peek().is("."))
                && tokens.peek(1).is(Token.Kind.DIGITS);
        if (another) {
            throw new UnreadableCell(
                    ProblemCode.AMBIGUOUS,
                    "n'est pas un nombre écrit à la française",
                    "séparez les milliers par une espace et les décimales par une virgule : « 1 234,56 »");
        }
        if (point && decimals == GROUP && digits.length() > GROUP && digits.charAt(0) != '0') {
            String whole = digits.substring(0, digits.length() - GROUP);
            String rest = digits.substring(digits.length() - GROUP);
            throw new UnreadableCell(
                    ProblemCode.AMBIGUOUS,
                    "peut se lire de deux façons",
                    "écrivez « " + whole + " " + rest + " » ou « " + whole + "," + rest + " »");
        }
    }

    private void unit(Tokens tokens) throws UnreadableCell {
        if (tokens.peek().is("%")) {
            requireUnit(type.isRate(), "%");
            percentSeen = true;
            tokens.next();
        } else if (EUROS.contains(tokens.peek().text())) {
            requireUnit(type.isAmount() || type.unit().equals("€"), "€");
            tokens.next();
        } else if (tokens.peek().is(Token.Kind.WORD)
                && !BETWEEN.contains(tokens.peek().text())) {
            requireUnit(
                    !type.unit().isEmpty() && tokens.skipText(type.unit()),
                    tokens.peek().text());
        }
    }

    private void requireUnit(boolean right, String found) throws UnreadableCell {
        if (!right) {
            throw Numbers.wrongUnit(type, found);
        }
    }

    /** In a range or a list one {@code %} is enough. */
    @Override
    public void finish() throws UnreadableCell {
        if (type.isRate() && !percentSeen) {
            throw new UnreadableCell(
                    ProblemCode.WRONG_UNIT,
                    "n'a pas d'unité alors que la colonne attend un taux",
                    "ajoutez « % » après chaque nombre");
        }
    }

    @Override
    public UnreadableCell notOneValue() {
        return new UnreadableCell(
                ProblemCode.NOT_UNDERSTOOD,
                "n'est pas un nombre seul",
                "écrivez un seul nombre, par exemple « " + (type.isRate() ? "12,5 %" : "40") + " »");
    }

    @Override
    public UnreadableCell notUnderstood() {
        String example = type.isRate() ? "12,5 %" : "6 000";
        return new UnreadableCell(
                ProblemCode.NOT_UNDERSTOOD,
                "n'est pas un nombre compris",
                "écrivez par exemple « " + example + " », « > " + example + " » ou « de 0 à " + example + " »");
    }
}
