package fr.dgfip.bareme.bench.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What may be changed by system properties.
 *
 * @param order batch limits of the runs, in order, such as {@code 1,256,256,1}
 * @param furtherFlags for the Java machine of the service
 */
record LoadSettings(int connections, Duration warmUp, Duration window, List<Integer> order, List<String> furtherFlags) {
    static final Path FOLDER = Path.of("target", "load");

    static LoadSettings given() {
        return new LoadSettings(
                Integer.getInteger("load.connections", 64),
                Duration.ofSeconds(Integer.getInteger("load.warm-up", 60)),
                Duration.ofSeconds(Integer.getInteger("load.window", 15)),
                words("load.order", "1,256,256,1").stream()
                        .map(Integer::valueOf)
                        .toList(),
                words("load.service", ""));
    }

    List<String> serviceFlags(int batchLimit) {
        return Stream.concat(Stream.of("-Dbareme.journal.batch-limit=" + batchLimit), furtherFlags.stream())
                .toList();
    }

    private static List<String> words(String property, String otherwise) {
        String value = System.getProperty(property, otherwise);
        return value.isEmpty() ? List.of() : List.of(value.split(","));
    }
}
