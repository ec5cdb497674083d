package fr.dgfip.bareme.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * VAT number of a Member State or of Northern Ireland ({@code XI}); Greece is {@code EL}. Checks the shape of every
 * State's numbers, and the key where it is French or German; whether a number is in use is a question for VIES.
 */
public record VatNumber(@JsonValue String value) implements Identifier {
    private static final Map<String, Pattern> SHAPES = Map.ofEntries(
            shape("AT", "U\\d{8}"),
            shape("BE", "[01]\\d{9}"),
            shape("BG", "\\d{9,10}"),
            shape("CY", "\\d{8}[A-Z]"),
            shape("CZ", "\\d{8,10}"),
            shape("DE", "[1-9]\\d{8}"),
            shape("DK", "\\d{8}"),
            shape("EE", "\\d{9}"),
            shape("EL", "\\d{9}"),
            shape("ES", "[A-Z0-9]\\d{7}[A-Z0-9]"),
            shape("FI", "\\d{8}"),
            shape("FR", "[0-9A-HJ-NP-Z]{2}\\d{9}"),
            shape("HR", "\\d{11}"),
            shape("HU", "\\d{8}"),
            shape("IE", "\\d[0-9A-Z+*]\\d{5}[A-Z]{1,2}"),
            shape("IT", "\\d{11}"),
            shape("LT", "\\d{9}|\\d{12}"),
            shape("LU", "\\d{8}"),
            shape("LV", "\\d{11}"),
            shape("MT", "\\d{8}"),
            shape("NL", "\\d{9}B\\d{2}"),
            shape("PL", "\\d{10}"),
            shape("PT", "\\d{9}"),
            shape("RO", "\\d{2,10}"),
            shape("SE", "\\d{10}01"),
            shape("SI", "\\d{8}"),
            shape("SK", "\\d{10}"),
            shape("XI", "\\d{9}|\\d{12}"));
    private static final int PREFIX = 2;
    /** Added to a key below it, leaves two digits after the first. */
    private static final long TWO_DIGITS = 100;
    /** Numbers that start so belong to Monaco, which has no SIREN. */
    private static final String MONACO = "000";

    public VatNumber {
        Pattern shape = value.length() > PREFIX ? SHAPES.get(value.substring(0, PREFIX)) : null;
        if (shape == null) {
            throw new IllegalArgumentException(
                    "un numéro de TVA commence par les deux lettres de l'État (EL pour la Grèce, XI pour l'Irlande du Nord)");
        }
        if (!shape.matcher(value.substring(PREFIX)).matches()) {
            throw new IllegalArgumentException("ce numéro n'a pas la forme de ceux de " + value.substring(0, PREFIX));
        }
        if (!keyHolds(value)) {
            throw new IllegalArgumentException("la clé de ce numéro de TVA est fausse ; vérifiez la saisie");
        }
    }

    private static Map.Entry<String, Pattern> shape(String state, String body) {
        return Map.entry(state, Pattern.compile(body));
    }

    private static boolean keyHolds(String value) {
        if (value.startsWith("FR")) {
            return frenchKeyHolds(value.substring(2, 4), value.substring(4));
        }
        return !value.startsWith("DE") || mod1110Holds(value.substring(PREFIX));
    }

    /** The number of a French business, with its numeric key. */
    public static VatNumber of(Siren siren) {
        return new VatNumber(
                "FR" + Long.toString(TWO_DIGITS + frenchKey(siren.value())).substring(1) + siren);
    }

    /** The German number that starts with these eight digits. */
    public static VatNumber german(String eightDigits) {
        return IntStream.range(0, 10)
                .mapToObj(key -> eightDigits + key)
                .filter(VatNumber::mod1110Holds)
                .map(digits -> new VatNumber("DE" + digits))
                .findFirst()
                .orElseThrow();
    }

    private static long frenchKey(String siren) {
        return Long.parseLong(siren + "12") % 97;
    }

    /** A numeric key is the SIREN followed by 12, modulo 97; letters belong to another, unpublished form. */
    private static boolean frenchKeyHolds(String key, String siren) {
        if (siren.startsWith(MONACO)) {
            return true;
        }
        if (!Luhn.holds(siren)) {
            return false;
        }
        return !key.chars().allMatch(Character::isDigit) || frenchKey(siren) == Long.parseLong(key);
    }

    /** ISO 7064 Mod 11, 10. */
    private static boolean mod1110Holds(String digits) {
        int check = 5;
        for (int i = 0; i < digits.length(); i++) {
            check = ((check == 0 ? 10 : check) * 2 % 11 + digits.charAt(i) - '0') % 10;
        }
        return check == 1;
    }

    @JsonCreator
    public static VatNumber of(String value) {
        return new VatNumber(value);
    }

    /** The two letters of the State, {@code EL} for Greece. */
    public String state() {
        return value.substring(0, PREFIX);
    }

    @Override
    public String toString() {
        return value;
    }
}
