package fr.dgfip.bareme.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The processes of the embedded database of one folder, and no others.
 *
 * @param postmaster the first, parent of all others
 */
public record ServerProcesses(ProcessHandle postmaster) {

    /** @param folder the one given to {@code EmbeddedDatabase.start} */
    public static ServerProcesses of(Path folder) throws IOException {
        String pid = Files.readAllLines(folder.resolve("data").resolve("postmaster.pid"))
                .get(0);
        return new ServerProcesses(ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow());
    }

    public Stream<ProcessHandle> all() {
        return Stream.concat(Stream.of(postmaster), postmaster.descendants());
    }

    /** The one whose title has these words, such as {@code walwriter}. */
    public ProcessHandle titled(String words) {
        return postmaster
                .descendants()
                .filter(process -> title(process).contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static String title(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
        } catch (IOException gone) {
            return "";
        }
    }

    /** kill -9 of all at once: nothing is flushed. */
    public void kill() {
        List<ProcessHandle> sessions = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        sessions.forEach(ProcessHandle::destroyForcibly);
    }

    /** The postmaster first, so that it starts no other in between. */
    public void signalAll(String name) throws IOException, InterruptedException {
        signal(name, postmaster);
        for (ProcessHandle process : postmaster.descendants().toList()) {
            signal(name, process);
        }
    }

    /** @param name as {@code kill} knows it: STOP, CONT */
    public static void signal(String name, ProcessHandle process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }
}
