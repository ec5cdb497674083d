package fr.dgfip.bareme.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java process of its own, with a heap of its own. */
public final class ChildProcess {
    /** Only so that a test that hangs ends: nothing is measured by it. */
    private static final long PATIENCE_MINUTES = 10;

    private ChildProcess() {}

    /**
     * What the process printed, once it ended.
     *
     * @param flags of the virtual machine, such as {@code -Xmx64m}
     * @throws IllegalStateException when it ended badly, with what it printed
     */
    public static List<String> run(Class<?> main, List<String> flags, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                "-XX:+UseSerialGC",
                "-Dlog4j2.StatusLogger.level=OFF"));
        command.addAll(flags);
        command.add(main.getName());
        command.addAll(arguments);
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(flags + " " + output);
            }
            return output.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
