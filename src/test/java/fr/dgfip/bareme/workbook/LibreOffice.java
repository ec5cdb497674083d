package fr.dgfip.bareme.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** LibreOffice as a French office runs it. Needed to make the corpus again, never to test with it. */
final class LibreOffice {
    private static final String FRENCH = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>fr-FR</value></prop></item>
            <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooLocale" oor:op="fuse"><value>fr</value></prop></item>
            </oor:items>
            """;

    private final Path folder;

    LibreOffice(Path folder) throws IOException {
        this.folder = folder;
        Path settings = folder.resolve("profile/user/registrymodifications.xcu");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, FRENCH);
    }

    /** Opens the files and saves them in a folder of that name, under the format of that ending. */
    Path save(List<Path> files, String into, String ending) throws IOException, InterruptedException {
        Path out = folder.resolve(into);
        if (files.isEmpty()) {
            return out;
        }
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                ending,
                "--outdir",
                out.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(into + ".log").toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("soffice: " + Files.readString(folder.resolve(into + ".log")));
        }
        return out;
    }
}
