package fr.dgfip.bareme.ruleset.shipped;

import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.DecisionTypes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of shipped workbooks, {@code <type>/<applicable from>.xlsx}. Hidden files and the lock files of office
 * software ({@code ~$…}) are skipped; anything else out of place is a problem.
 */
final class ShippedFolder {
    private static final String EXTENSION = ".xlsx";

    private final Path root;
    private final DecisionTypes types;
    private final List<ShippedFile> files = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /** Reads the folder; one that does not exist ships nothing. */
    ShippedFolder(Path root, DecisionTypes types) {
        this.root = root;
        this.types = types;
        if (Files.isDirectory(root)) {
            children(root).forEach(this::readType);
        }
    }

    /** By type, then date. */
    List<ShippedFile> files() {
        return files;
    }

    List<String> problems() {
        return problems;
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(path -> !path.getFileName().toString().matches("(\\.|~\\$).*"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Le dossier " + folder + " ne peut pas être lu.", e);
        }
    }

    private void readType(Path folder) {
        Optional<DecisionType<?, ?>> type = types.find(folder.getFileName().toString());
        if (type.isEmpty() || !Files.isDirectory(folder)) {
            problems.add(name(folder) + " : aucun type de décision installé ne porte ce nom");
            return;
        }
        children(folder).forEach(file -> readFile(type.get(), file));
    }

    private void readFile(DecisionType<?, ?> type, Path path) {
        Optional<LocalDate> date = date(path.getFileName().toString());
        if (date.isEmpty()) {
            problems.add(name(path) + " : le nom attendu est la date d'application, comme 2022-08-01" + EXTENSION);
            return;
        }
        try {
            files.add(new ShippedFile(type, date.get(), name(path), Files.readAllBytes(path)));
        } catch (IOException e) {
            problems.add(name(path) + " : le fichier ne peut pas être lu (" + e.getMessage() + ")");
        }
    }

    private static Optional<LocalDate> date(String fileName) {
        if (!fileName.endsWith(EXTENSION)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(fileName.substring(0, fileName.length() - EXTENSION.length())));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private String name(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }
}
