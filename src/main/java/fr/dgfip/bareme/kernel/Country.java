package fr.dgfip.bareme.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A country by its ISO 3166-1 alpha-2 code, plus {@code XI} for Northern Ireland, which VAT law treats apart. Labels come
 * from a list of our own, because those of the JDK change with its version.
 */
public record Country(String code, String label) implements Code {
    private static final Map<String, Country> BY_CODE = read();

    /** Every country, in the order of the codes. */
    public static List<Country> all() {
        return List.copyOf(BY_CODE.values());
    }

    public static Optional<Country> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** @throws IllegalArgumentException when no country has this code */
    @JsonCreator
    public static Country of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("pays inconnu : " + code));
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    private static Map<String, Country> read() {
        Map<String, Country> countries = new LinkedHashMap<>();
        for (String line : lines()) {
            String[] parts = line.split(";", 2);
            countries.put(parts[0], new Country(parts[0], parts[1]));
        }
        return countries;
    }

    private static List<String> lines() {
        try (InputStream in = Country.class.getResourceAsStream("countries.csv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new ArrayList<>(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
