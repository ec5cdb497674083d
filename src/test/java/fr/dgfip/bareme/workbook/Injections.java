package fr.dgfip.bareme.workbook;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Texts that would do harm wherever a text becomes code, markup, a path, a format or a message: one JSON string a line. */
public final class Injections {
    private Injections() {}

    /**
     * @param file what a payload would create if it ran
     * @param port where it would connect to
     */
    public static List<String> all(String file, int port) {
        try (InputStream in = Injections.class.getResourceAsStream("injections.txt")) {
            List<String> payloads = new ArrayList<>();
            ObjectMapper json = new ObjectMapper();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                payloads.add(json.readValue(line, String.class)
                        .replace("{canary}", file)
                        .replace("{port}", String.valueOf(port)));
            }
            return payloads;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that a workbook keeps: no control character, no half surrogate, no space around, accents joined. */
    public static List<String> kept(List<String> payloads) {
        return payloads.stream()
                .filter(Escapes::isPlain)
                .filter(text -> !text.isEmpty()
                        && Escapes.normalized(Escapes.encode(text)).equals(text))
                .toList();
    }
}
