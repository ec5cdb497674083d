package fr.dgfip.bareme.workbook;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads files in a process of its own, after a small one so that classes are loaded, and prints a line for each: {@code
 * file|verdict|milliseconds of processor|allocated MB}.
 */
final class VerdictRun {
    private static final long MEGA = 1_000_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private VerdictRun() {}

    /** @param arguments a small file, then the files to judge */
    public static void main(String[] arguments) throws IOException {
        WorkbookReader.read(Files.readAllBytes(Path.of(arguments[0])), Fixture.VOCABULARY);
        for (int i = 1; i < arguments.length; i++) {
            System.out.println(judge(Path.of(arguments[i])));
        }
    }

    private static String judge(Path path) throws IOException {
        byte[] file = Files.readAllBytes(path);
        long cpu = THREADS.getCurrentThreadCpuTime();
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        String verdict = verdict(WorkbookReader.read(file, Fixture.VOCABULARY));
        return String.format(
                Locale.ROOT,
                "%s|%s|%d|%d",
                path.getFileName(),
                verdict,
                (THREADS.getCurrentThreadCpuTime() - cpu) / MEGA,
                (THREADS.getCurrentThreadAllocatedBytes() - allocated) / MEGA);
    }

    private static String verdict(WorkbookReading reading) {
        return reading instanceof WorkbookReading.Faulty faulty
                ? faulty.problems().get(0).code().code() + ", "
                        + faulty.problems().size() + " problem(s)"
                : "readable";
    }
}
