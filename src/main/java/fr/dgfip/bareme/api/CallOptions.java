package fr.dgfip.bareme.api;

import fr.dgfip.bareme.api.ApiProblem.Fault;
import fr.dgfip.bareme.decision.IsoDates;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a call says beside its body. Nothing is guessed: an unknown query parameter is a fault, because a misspelt {@code
 * dryRun} would otherwise be a decision.
 */
record CallOptions(
        boolean dryRun,
        Optional<LocalDate> asOf,
        Optional<String> idempotencyKey,
        Optional<String> purpose,
        List<Fault> faults) {
    static final String DRY_RUN = "dryRun";
    static final String AS_OF = "asOf";
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    static final String PURPOSE = "Purpose";
    static final String KEY_FORM = "[A-Za-z0-9_-]{16,128}";
    static final int MAX_PURPOSE = 200;
    private static final Set<String> KNOWN = Set.of(DRY_RUN, AS_OF);
    private static final Pattern KEY = Pattern.compile(KEY_FORM);
    private static final Pattern QUOTED_KEY = Pattern.compile("\"" + KEY_FORM + "\"");
    private static final Pattern CONTROL = Pattern.compile("[\\p{C}\\u2028\\u2029]");

    CallOptions {
        faults = List.copyOf(faults);
    }

    static CallOptions read(MultivaluedMap<String, String> query, MultivaluedMap<String, String> headers) {
        List<Fault> faults = new ArrayList<>();
        query.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .sorted()
                .forEach(name -> faults.add(unknown(name)));
        return new CallOptions(
                single(query, DRY_RUN, faults)
                        .flatMap(text -> readFlag(text, faults))
                        .orElse(false),
                single(query, AS_OF, faults).flatMap(text -> readDate(text, faults)),
                single(headers, IDEMPOTENCY_KEY, faults).flatMap(text -> readKey(text, faults)),
                single(headers, PURPOSE, faults).flatMap(text -> readPurpose(text, faults)),
                faults);
    }

    private static Fault unknown(String name) {
        String shown =
                CONTROL.matcher(name.substring(0, Math.min(name.length(), 40))).replaceAll("·");
        return Fault.inParameter(
                "unknown-parameter", shown, "ce paramètre n'existe pas ; paramètres connus : asOf, dryRun");
    }

    private static Optional<String> single(MultivaluedMap<String, String> values, String name, List<Fault> faults) {
        List<String> given = values.getOrDefault(name, List.of());
        if (given.size() > 1) {
            faults.add(Fault.inParameter("repeated-parameter", name, "donné plusieurs fois ; donnez-le une fois"));
            return Optional.empty();
        }
        return given.stream().findFirst();
    }

    private static Optional<Boolean> readFlag(String text, List<Fault> faults) {
        if (text.equals("true") || text.equals("false")) {
            return Optional.of(text.equals("true"));
        }
        faults.add(Fault.inParameter("bad-format", DRY_RUN, "écrivez true ou false"));
        return Optional.empty();
    }

    private static Optional<LocalDate> readDate(String text, List<Fault> faults) {
        Optional<LocalDate> date = IsoDates.parse(text);
        if (date.isEmpty()) {
            faults.add(Fault.inParameter("bad-date", AS_OF, "la valeur" + IsoDates.EXPECTED));
        } else if (!IsoDates.isPlausible(date.get())) {
            faults.add(Fault.inParameter("out-of-range", AS_OF, "la date" + IsoDates.PLAUSIBLE));
        }
        return date;
    }

    private static Optional<String> readKey(String text, List<Fault> faults) {
        if (QUOTED_KEY.matcher(text).matches()) {
            return Optional.of(text.substring(1, text.length() - 1));
        }
        if (KEY.matcher(text).matches()) {
            return Optional.of(text);
        }
        faults.add(Fault.inParameter(
                "bad-format",
                IDEMPOTENCY_KEY,
                "écrivez 16 à 128 lettres sans accent, chiffres, - ou _ (un UUID convient)"));
        return Optional.empty();
    }

    private static Optional<String> readPurpose(String text, List<Fault> faults) {
        Optional<String> purpose = utf8(text)
                .map(String::strip)
                .filter(words -> !words.isEmpty()
                        && words.length() <= MAX_PURPOSE
                        && !CONTROL.matcher(words).find());
        if (purpose.isEmpty()) {
            faults.add(Fault.inParameter(
                    "bad-format",
                    PURPOSE,
                    "écrivez un texte de 1 à " + MAX_PURPOSE + " caractères en UTF-8, sans caractère de contrôle"));
        }
        return purpose;
    }

    /** The server hands header bytes over as Latin-1 characters; callers write French in UTF-8. */
    private static Optional<String> utf8(String header) {
        try {
            byte[] bytes = header.getBytes(StandardCharsets.ISO_8859_1);
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
