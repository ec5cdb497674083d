package fr.dgfip.bareme.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The Java flags of the script {@code demo}, read from it so that they never differ. */
final class DemoCommand {
    private static final String START = "exec java";
    private static final String END = "\"$@\"";

    private DemoCommand() {}

    static List<String> flags() throws IOException {
        String script = Files.readString(Path.of("demo"));
        String flags = script.substring(script.indexOf(START) + START.length(), script.indexOf(END));
        return Arrays.stream(flags.split("\\s+"))
                .filter(word -> word.startsWith("-"))
                .toList();
    }
}
