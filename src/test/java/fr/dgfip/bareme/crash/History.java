package fr.dgfip.bareme.crash;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What one client did, in a file of its own, a line of JSON for each event. */
final class History implements AutoCloseable {
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new Jdk8Module()).build();

    private final BufferedWriter file;

    private History(BufferedWriter file) {
        this.file = file;
    }

    static History of(Path folder, String client) throws IOException {
        Files.createDirectories(folder);
        return new History(Files.newBufferedWriter(folder.resolve(client + ".jsonl")));
    }

    void write(HistoryEvent event) throws IOException {
        file.write(JSON.writerFor(HistoryEvent.class).writeValueAsString(event));
        file.newLine();
    }

    /** The histories of all clients of a run, each in its order. */
    static List<HistoryEvent> read(Path folder) throws IOException {
        List<HistoryEvent> events = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.sorted().toList()) {
                for (String line : Files.readAllLines(each)) {
                    events.add(JSON.readValue(line, HistoryEvent.class));
                }
            }
        }
        return events;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
