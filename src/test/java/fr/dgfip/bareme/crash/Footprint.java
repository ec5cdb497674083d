package fr.dgfip.bareme.crash;

import fr.dgfip.bareme.packaged.PackagedService;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a replica holds of the machine.
 *
 * @param heapBytes after a collection
 * @param temporaryFiles in the folder it was given for them
 */
record Footprint(long threads, long heapBytes, long temporaryFiles) {
    private static final String HEAP = "jvm_memory_used_bytes{area=\"heap\"";

    static Footprint of(PackagedService service, Path temporaryFolder) throws IOException, InterruptedException {
        new ProcessBuilder("jcmd", Long.toString(service.handle().pid()), "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        try (Stream<Path> files = Files.walk(temporaryFolder)) {
            return new Footprint(
                    threads(service),
                    heap(service),
                    files.filter(Files::isRegularFile).count());
        }
    }

    /** Those of the whole process, as the kernel counts them. */
    static long threads(PackagedService service) throws IOException {
        Path status = Path.of("/proc", Long.toString(service.handle().pid()), "status");
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("Threads:"))
                .mapToLong(line ->
                        Long.parseLong(line.substring("Threads:".length()).strip()))
                .sum();
    }

    private static long heap(PackagedService service) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.address() + "/q/metrics"))
                .build();
        HttpResponse<Stream<String>> metrics =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
        return metrics.body()
                .filter(line -> line.startsWith(HEAP))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
