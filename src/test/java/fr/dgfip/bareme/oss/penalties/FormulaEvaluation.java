package fr.dgfip.bareme.oss.penalties;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Works a printed formula out again as a reader would: sums, products, brackets, French numbers, percentages; the words
 * beside the numbers count for nothing. It shares no code with what prints the formula.
 */
final class FormulaEvaluation {
    private static final Pattern TOKEN = Pattern.compile("\\d+(?:\u00A0\\d{3})*(?:,\\d+)?(?:\u00A0%)?|[+×()]");

    private final List<String> tokens;
    private int next;

    private FormulaEvaluation(String product) {
        this.tokens =
                TOKEN.matcher(product).results().map(found -> found.group()).toList();
    }

    /** The left side of the formula, worked out exactly. */
    static BigDecimal product(String formula) {
        FormulaEvaluation evaluation = new FormulaEvaluation(formula.substring(0, formula.indexOf('=')));
        BigDecimal value = evaluation.sum();
        if (evaluation.next != evaluation.tokens.size()) {
            throw new IllegalArgumentException("left over in " + formula);
        }
        return value;
    }

    /** The exact amount the formula prints. */
    static BigDecimal exact(String formula) {
        return amount(formula, "= ([^→]+) €");
    }

    /** The rounded amount the formula prints. */
    static BigDecimal charged(String formula) {
        return amount(formula, "→ (.+)\u00A0€$");
    }

    private static BigDecimal amount(String formula, String pattern) {
        Matcher matcher = Pattern.compile(pattern.replace(" €", "\u00A0€")).matcher(formula);
        if (!matcher.find()) {
            throw new IllegalArgumentException("no amount in " + formula);
        }
        return number(matcher.group(1));
    }

    private BigDecimal sum() {
        BigDecimal value = term();
        while (isNext("+")) {
            next++;
            value = value.add(term());
        }
        return value;
    }

    private BigDecimal term() {
        BigDecimal value = factor();
        while (isNext("×")) {
            next++;
            value = value.multiply(factor());
        }
        return value;
    }

    private BigDecimal factor() {
        String token = tokens.get(next++);
        if (token.equals("(")) {
            BigDecimal value = sum();
            next++;
            return value;
        }
        return token.endsWith("%")
                ? number(token.substring(0, token.length() - 2)).movePointLeft(2)
                : number(token);
    }

    private boolean isNext(String operator) {
        return next < tokens.size() && tokens.get(next).equals(operator);
    }

    private static BigDecimal number(String french) {
        return new BigDecimal(french.replace("\u00A0", "").replace(',', '.').strip());
    }
}
