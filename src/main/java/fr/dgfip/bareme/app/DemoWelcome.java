package fr.dgfip.bareme.app;

import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.DecisionTypes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells whoever started the demo where it is, who may enter and what to try. */
@Singleton
class DemoWelcome {
    private final DecisionTypes types;
    private final int port;

    DemoWelcome(DecisionTypes types, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.types = types;
        this.port = port;
    }

    /** Prints to standard output in UTF-8, whatever the terminal's locale. */
    void print() {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(text(commands(BaremeMain.DEMO_FOLDER)));
    }

    String text(List<String> commands) {
        String address = "http://localhost:" + port;
        return """

                Barème est prêt : %s
                  Comptes de démonstration (nom = mot de passe) : caller, analyst, approver, auditor, admin
                  Description de l'API : %s/q/openapi
                  État du service : %s/q/health/ready
                %s  Arrêt : Ctrl+C. La base est gardée dans le dossier .bareme d'une fois à l'autre.

                """.formatted(
                        address,
                        address,
                        address,
                        commands.isEmpty() ? "" : "  À essayer :\n    " + String.join("\n    ", commands) + "\n");
    }

    /** A command for each decision, asking its first documented request; all of them are written to files. */
    List<String> commands(Path folder) {
        return types.all().stream()
                .filter(type -> !type.samples().isEmpty())
                .map(type -> "curl -u caller:caller -H 'Content-Type: application/json' -d @" + write(type, folder)
                        + " http://localhost:" + port + "/api/v1/decisions/" + type.name())
                .toList();
    }

    /** The file of the first sample. */
    private static Path write(DecisionType<?, ?> type, Path folder) {
        try {
            Files.createDirectories(folder);
            for (DecisionType.Sample sample : type.samples()) {
                Files.writeString(file(type, sample, folder), sample.json());
            }
            return file(type, type.samples().get(0), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(DecisionType<?, ?> type, DecisionType.Sample sample, Path folder) {
        return folder.resolve(type.name() + "-" + sample.name() + ".json");
    }
}
