package fr.dgfip.bareme.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** Days: {@code 01/08/2022}, {@code 1er août 2022}, {@code 2022-08-01}. */
final class DateQuantity implements Quantity {
    private static final List<String> MONTHS = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");
    private static final int YEAR_DIGITS = 4;

    @Override
    public long next(Tokens tokens) throws UnreadableCell {
        tokens.skip("le");
        String first = digits(tokens);
        if (first.length() == YEAR_DIGITS) {
            sign(tokens, "-");
            String month = digits(tokens);
            sign(tokens, "-");
            return day(first, month, digits(tokens));
        }
        if (tokens.skip("/")) {
            String month = digits(tokens);
            sign(tokens, "/");
            return day(digits(tokens), month, first);
        }
        tokens.skip("er");
        int month = MONTHS.indexOf(tokens.next().text()) + 1;
        return day(digits(tokens), String.valueOf(month), first);
    }

    private String digits(Tokens tokens) throws UnreadableCell {
        Token token = tokens.next();
        if (!token.is(Token.Kind.DIGITS) || token.text().length() > YEAR_DIGITS) {
            throw notUnderstood();
        }
        return token.text();
    }

    private void sign(Tokens tokens, String sign) throws UnreadableCell {
        if (!tokens.skip(sign)) {
            throw notUnderstood();
        }
    }

    private long day(String year, String month, String day) throws UnreadableCell {
        if (month.equals("0") || day.length() > 2 || month.length() > 2) {
            throw notUnderstood();
        }
        if (year.length() == 2) {
            throw new UnreadableCell(
                    ProblemCode.NOT_UNDERSTOOD,
                    "n'a pas une année sur quatre chiffres",
                    "écrivez par exemple « 01/08/2022 »");
        }
        if (year.length() != YEAR_DIGITS) {
            throw notUnderstood();
        }
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toEpochDay();
        } catch (DateTimeException e) {
            throw new UnreadableCell(
                    ProblemCode.NOT_UNDERSTOOD, "n'est pas un jour du calendrier", advice(year, month, day));
        }
    }

    private static String advice(String year, String month, String day) {
        try {
            LocalDate turned = LocalDate.of(Integer.parseInt(year), Integer.parseInt(day), Integer.parseInt(month));
            return "écrivez le jour avant le mois, « " + French.date(turned) + " »";
        } catch (DateTimeException e) {
            return "vérifiez le jour et le mois, dans l'ordre jour/mois/année";
        }
    }

    @Override
    public UnreadableCell notOneValue() {
        return new UnreadableCell(
                ProblemCode.NOT_UNDERSTOOD,
                "n'est pas une date seule",
                "écrivez une seule date, par exemple « 01/08/2022 »");
    }

    @Override
    public UnreadableCell notUnderstood() {
        return new UnreadableCell(
                ProblemCode.NOT_UNDERSTOOD,
                "n'est pas une date comprise",
                "écrivez par exemple « 01/08/2022 », « à partir du 01/08/2022 » ou « du 01/08/2022 au 31/12/2022 »");
    }
}
