package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.vocabulary.TermType;
import java.math.BigDecimal;

/** What numbers of a type may be, whether they come from a text or from a numeric cell. */
final class Numbers {
    private Numbers() {}

    static long key(TermType.Decimal type, BigDecimal number) throws UnreadableCell {
        if (number.stripTrailingZeros().scale() > type.scale()) {
            throw tooManyDecimals(type);
        }
        try {
            long key = type.keyOf(number);
            type.value(key);
            return key;
        } catch (ArithmeticException | IllegalArgumentException e) {
            throw tooLarge();
        }
    }

    static UnreadableCell tooManyDecimals(TermType.Decimal type) {
        String allowed = type.scale() == 0
                ? "écrivez un nombre entier"
                : "gardez au plus " + type.scale() + (type.scale() == 1 ? " décimale" : " décimales");
        return new UnreadableCell(ProblemCode.TOO_MANY_DECIMALS, "a trop de décimales", allowed);
    }

    static UnreadableCell tooLarge() {
        return new UnreadableCell(ProblemCode.TOO_MANY_DIGITS, "est un nombre trop grand", "vérifiez la saisie");
    }

    /** @param shown the number or the whole condition, without its sign */
    static UnreadableCell missingPercent(String shown) {
        return new UnreadableCell(
                ProblemCode.WRONG_UNIT,
                "n'a pas d'unité alors que la colonne attend un taux",
                "écrivez « " + shown + " % »");
    }

    /** A number below one may be a part of one or some percent. */
    static UnreadableCell missingPercent(BigDecimal number) {
        CellContent.Number part = new CellContent.Number(number.movePointRight(2), "");
        CellContent.Number percent = new CellContent.Number(number, "");
        return number.signum() != 0 && number.abs().compareTo(BigDecimal.ONE) <= 0
                ? missingPercent(part.shown() + " % » ou « " + percent.shown())
                : missingPercent(percent.shown());
    }

    static UnreadableCell wrongUnit(TermType.Decimal type, String found) {
        String expected = type.unit().isEmpty() ? "sans unité" : "en « " + type.unit() + " »";
        return new UnreadableCell(
                ProblemCode.WRONG_UNIT,
                "est en « " + found + " » alors que le nombre est attendu " + expected,
                type.unit().isEmpty()
                        ? "écrivez le nombre seul"
                        : "écrivez le nombre seul ou suivi de « " + type.unit() + " »");
    }
}
