package fr.dgfip.bareme.quitus.population;

import fr.dgfip.bareme.kernel.Siren;
import fr.dgfip.bareme.kernel.VatNumber;
import java.util.List;
import java.util.Map;

/** Numbers that are well formed and visibly made up. */
final class Identifiers {
    private static final List<String> MAKERS = List.of("WVW", "WBA", "WDB", "VF1", "VF3", "ZFA", "TMB", "VSS", "YV1");
    /** Model year codes of ISO 3779, which repeat; this round began in 2001. */
    private static final String YEARS = "123456789ABCDEFGHJKLMNPRSTVWXY";

    private static final int FIRST_YEAR = 2001;
    private static final int YEAR_AT = 9;
    private static final String MODELS = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789";
    private static final int MILLION = 1_000_000;
    private static final int TEN_THOUSAND = 10_000;

    /** Prefix and suffix of the numbers of a State, with the count of digits between; Germany has a key of its own. */
    private static final Map<String, Shape> SHAPES = Map.ofEntries(
            Map.entry("AT", new Shape("ATU99", 6, "")),
            Map.entry("BE", new Shape("BE0999", 6, "")),
            Map.entry("BG", new Shape("BG999", 6, "")),
            Map.entry("CZ", new Shape("CZ999", 5, "")),
            Map.entry("DK", new Shape("DK999", 5, "")),
            Map.entry("ES", new Shape("ESB999", 5, "")),
            Map.entry("IT", new Shape("IT99999", 6, "")),
            Map.entry("LU", new Shape("LU999", 5, "")),
            Map.entry("LV", new Shape("LV99999", 6, "")),
            Map.entry("NL", new Shape("NL999", 6, "B99")),
            Map.entry("PL", new Shape("PL9999", 6, "")),
            Map.entry("PT", new Shape("PT999", 6, "")),
            Map.entry("RO", new Shape("RO9999", 5, "")),
            Map.entry("SE", new Shape("SE9999", 6, "01")),
            Map.entry("SK", new Shape("SK9999", 6, "")),
            Map.entry("XI", new Shape("XI999", 6, "")));

    private Identifiers() {}

    private record Shape(String prefix, int digits, String suffix) {}

    /** Seventeen characters; the serial number is that of the request, so no two requests share one. */
    static String vin(Draw draw, int number, int year) {
        String model = "" + MODELS.charAt(draw.between(0, MODELS.length() - 1)) + draw.digits(1);
        return draw.any(MAKERS) + "ZZZ" + model + "Z" + yearCode(year) + "S" + padded(number, MILLION);
    }

    /** The same vehicle, put in service another year. */
    static String ofYear(String vin, int year) {
        return vin.substring(0, YEAR_AT) + yearCode(year) + vin.substring(YEAR_AT + 1);
    }

    private static char yearCode(int year) {
        return YEARS.charAt(Math.max(0, year - FIRST_YEAR));
    }

    /** Starts with 9999, so that everybody sees it is made up. */
    static Siren siren(int number) {
        return Siren.startingWith("9999" + padded(number, TEN_THOUSAND));
    }

    static VatNumber vatNumber(Draw draw, String country) {
        if (country.equals("DE")) {
            return VatNumber.german("99999" + draw.digits(3));
        }
        Shape shape = SHAPES.get(country);
        return new VatNumber(shape.prefix() + draw.digits(shape.digits()) + shape.suffix());
    }

    private static String padded(int number, int size) {
        return Integer.toString(size + number % size).substring(1);
    }
}
