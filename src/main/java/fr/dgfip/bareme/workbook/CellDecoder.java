package fr.dgfip.bareme.workbook;

import fr.dgfip.bareme.workbook.NumberFormat.Kind;
import fr.dgfip.bareme.workbook.NumberFormat.Section;
import fr.dgfip.bareme.workbook.SheetGrid.RawCell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Turns the file form of a cell into its content, or refuses what a person looking at the sheet would not see as it is. */
final class CellDecoder {
    /** What a spreadsheet keeps and shows of a number; the 16th and 17th digits in a file are noise of its doubles. */
    private static final MathContext SPREADSHEET_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    /** The type of a text with characters that no text may have. */
    static final String FORBIDDEN = "forbidden";

    private static final int LONGEST_NUMBER = 40;
    private static final int LARGEST_EXPONENT = 15;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    /** Before 1 March 1900 spreadsheets disagree on the days, because some of them know a 29 February 1900. */
    private static final BigDecimal FIRST_SURE_DAY = BigDecimal.valueOf(61);

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private final CellFormats formats;
    private final boolean from1904;

    CellDecoder(CellFormats formats, boolean from1904) {
        this.formats = formats;
        this.from1904 = from1904;
    }

    boolean isUnseen(RawCell cell) {
        return formats.isUnseen(cell.style());
    }

    CellContent decode(RawCell cell) throws UnreadableCell {
        if (cell.formula()) {
            throw new UnreadableCell(
                    ProblemCode.FORMULA,
                    "est le résultat d'une formule",
                    "collez la valeur à la place (copier, puis collage spécial > Valeurs)");
        }
        return switch (cell.type()) {
            case "s", "str", "inlineStr" -> text(cell);
            case "b" ->
                new CellContent.YesNo(cell.text().equals("1") || cell.text().equals("true"));
            case "e" ->
                throw new UnreadableCell(
                        ProblemCode.ERROR_VALUE,
                        "est une erreur de calcul",
                        "effacez la cellule et saisissez la valeur");
            case "d" -> isoDay(cell.text());
            case FORBIDDEN ->
                throw new UnreadableCell(
                        ProblemCode.FORBIDDEN_CHARACTER,
                        "contient un caractère de contrôle, invisible à l'écran",
                        "saisissez de nouveau le texte");
            default -> number(cell);
        };
    }

    private CellContent text(RawCell cell) throws UnreadableCell {
        String text = cell.text();
        if (text.isEmpty()) {
            return CellContent.BLANK;
        }
        if (!formats.of(cell.style()).showsText()) {
            throw badFormat("masque ou complète le texte");
        }
        return new CellContent.Text(text);
    }

    private static CellContent isoDay(String text) throws UnreadableCell {
        try {
            return new CellContent.Day(LocalDate.parse(text.endsWith("T00:00:00") ? text.substring(0, 10) : text));
        } catch (DateTimeException e) {
            throw notADay();
        }
    }

    private CellContent number(RawCell cell) throws UnreadableCell {
        BigDecimal value = exact(cell.text());
        Section section = formats.of(cell.style()).forNumber(value.signum());
        if (section.kind() == Kind.DATE) {
            return new CellContent.Day(day(value));
        }
        if (section.kind() == Kind.REFUSED || section.kind() == Kind.PART_OF_DATE) {
            throw badFormat("montre autre chose que la valeur de la cellule");
        }
        BigDecimal shown = section.unit().equals("%") ? value.movePointRight(2) : value;
        BigDecimal plain = shown.stripTrailingZeros();
        if (section.decimals().isPresent() && plain.scale() > section.decimals().getAsInt()) {
            throw badFormat("arrondit la valeur de la cellule à l'affichage");
        }
        return new CellContent.Number(plain.scale() < 0 ? plain.setScale(0) : plain, section.unit());
    }

    /** What a refused cell holds, for the message about it: a date as a date. */
    String shown(RawCell cell) {
        if (!cell.type().equals("n") || cell.text().length() > LONGEST_NUMBER) {
            return cell.text();
        }
        try {
            BigDecimal value = exact(cell.text());
            Kind kind = formats.of(cell.style()).forNumber(value.signum()).kind();
            boolean dated = kind == Kind.DATE || kind == Kind.PART_OF_DATE;
            return dated && isDay(value)
                    ? French.date(date(value.setScale(0, RoundingMode.FLOOR)))
                    : new CellContent.Number(value, "").shown();
        } catch (UnreadableCell e) {
            return cell.text().replace('.', ',');
        }
    }

    private static BigDecimal exact(String text) throws UnreadableCell {
        try {
            BigDecimal value = text.length() > LONGEST_NUMBER
                    ? new BigDecimal("1e99")
                    : new BigDecimal(text).round(SPREADSHEET_DIGITS);
            if (value.signum() == 0) {
                return BigDecimal.ZERO;
            }
            if ((long) value.precision() - value.scale() > LARGEST_EXPONENT || value.scale() > LONGEST_NUMBER) {
                throw new UnreadableCell(
                        ProblemCode.TOO_MANY_DIGITS,
                        "a plus de chiffres qu'une cellule numérique n'en garde",
                        "saisissez-le dans une cellule au format Texte");
            }
            return value;
        } catch (NumberFormatException e) {
            throw new UnreadableCell(
                    ProblemCode.NOT_UNDERSTOOD, "n'est pas un nombre", "saisissez de nouveau la valeur");
        }
    }

    private LocalDate day(BigDecimal value) throws UnreadableCell {
        if (!isDay(value)) {
            throw notADay();
        }
        if (value.stripTrailingZeros().scale() > 0) {
            throw new UnreadableCell(
                    ProblemCode.NOT_UNDERSTOOD, "porte aussi une heure", "écrivez le jour seul, sans heure");
        }
        return date(value);
    }

    private boolean isDay(BigDecimal value) {
        boolean sure = from1904 ? value.signum() >= 0 : value.compareTo(FIRST_SURE_DAY) >= 0;
        return sure && value.compareTo(LAST_DAY) <= 0;
    }

    private LocalDate date(BigDecimal day) {
        return (from1904 ? DAY_ZERO_1904 : DAY_ZERO).plusDays(day.longValueExact());
    }

    private static UnreadableCell notADay() {
        return new UnreadableCell(
                ProblemCode.NOT_UNDERSTOOD,
                "n'est pas un jour à partir du 01/03/1900",
                "écrivez par exemple « 01/08/2022 »");
    }

    private static UnreadableCell badFormat(String why) {
        return new UnreadableCell(
                ProblemCode.NUMBER_FORMAT,
                "a un format d'affichage qui " + why,
                "mettez la cellule au format Standard, Nombre, Pourcentage, Date ou Texte");
    }
}
