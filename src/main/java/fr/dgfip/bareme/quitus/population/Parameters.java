package fr.dgfip.bareme.quitus.population;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The values of {@code population.csv} by name. A name it lacks is a bug. Safe for any thread. */
final class Parameters {
    private static final int COLUMNS = 4;

    private final Map<String, String> values;
    private final Map<String, Map<String, Integer>> groups = new ConcurrentHashMap<>();

    private Parameters(Map<String, String> values) {
        this.values = values;
    }

    static Parameters load() {
        try (InputStream in = Parameters.class.getResourceAsStream("population.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, String> values = new LinkedHashMap<>();
            lines.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split(";", -1))
                    .forEach(columns -> put(values, columns));
            return new Parameters(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Map<String, String> values, String[] columns) {
        if (columns.length != COLUMNS || values.putIfAbsent(columns[0], columns[1]) != null) {
            throw new IllegalArgumentException("not a parameter, or one given twice: " + String.join(";", columns));
        }
    }

    String text(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no parameter is named " + name);
        }
        return value;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    int whole(String name) {
        return Integer.parseInt(text(name));
    }

    /** The weights of a group by the last part of their names, in the order of the file. */
    Map<String, Integer> weights(String group) {
        return groups.computeIfAbsent(group, this::find);
    }

    private Map<String, Integer> find(String group) {
        String prefix = group + ".";
        Map<String, Integer> weights = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (name.startsWith(prefix) && name.indexOf('.', prefix.length()) < 0) {
                weights.put(name.substring(prefix.length()), Integer.parseInt(value));
            }
        });
        if (weights.isEmpty()) {
            throw new IllegalArgumentException("no parameters are named " + prefix + "…");
        }
        return weights;
    }
}
