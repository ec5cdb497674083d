package fr.dgfip.bareme.decision;

import java.time.LocalDate;
import java.util.Optional;

/** Reads ISO dates. */
final class DateReader implements ValueReader {
    @Override
    public Optional<Object> read(Object json, Pointer at, Problems problems) {
        if (!(json instanceof String text)) {
            problems.add(
                    "wrong-type",
                    at,
                    () -> Wording.read(json) + " : écrivez la date entre guillemets : \"2026-11-23\"");
            return Optional.empty();
        }
        Optional<LocalDate> date = IsoDates.parse(text);
        if (date.isEmpty()) {
            problems.add("bad-date", at, () -> Wording.quoted(text) + IsoDates.EXPECTED);
            return Optional.empty();
        }
        if (!IsoDates.isPlausible(date.get())) {
            problems.add("out-of-range", at, () -> Wording.quoted(text) + IsoDates.PLAUSIBLE);
            return Optional.empty();
        }
        return Optional.of(date.get());
    }
}
