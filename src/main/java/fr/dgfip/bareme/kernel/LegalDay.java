package fr.dgfip.bareme.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day an instant belongs to in law: it begins at midnight in Paris. */
public final class LegalDay {
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private LegalDay() {}

    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
