package fr.dgfip.bareme.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Identification number of a vehicle. Vehicles first registered before 1981 may have a shorter one, so the standard form
 * is a question, not a condition. The check digit of ISO 3779 is North American practice and is never required.
 */
public record Vin(@JsonValue String value) implements Identifier {
    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{3,17}");
    private static final Pattern STANDARD = Pattern.compile("[A-HJ-NPR-Z0-9]{17}");

    public Vin {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("un VIN a 3 à 17 lettres majuscules ou chiffres, sans espace");
        }
    }

    @JsonCreator
    public static Vin of(String value) {
        return new Vin(value);
    }

    /** Seventeen characters, none of them I, O or Q: the form required from 1981 on. */
    public boolean isStandard() {
        return STANDARD.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
