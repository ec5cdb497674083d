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
import java.util.Optional;
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
        out.print(text(sample(BaremeMain.DEMO_FOLDER)));
    }

    String text(Optional<String> command) {
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
                        command.map(line -> "  À essayer :\n    " + line + "\n").orElse(""));
    }

    /** The command that asks for the first documented decision, whose request is written to a file. */
    Optional<String> sample(Path folder) {
        return types.all().stream()
                .filter(type -> !type.samples().isEmpty())
                .findFirst()
                .map(type -> "curl -u caller:caller -H 'Content-Type: application/json' -d @" + write(type, folder)
                        + " http://localhost:" + port + "/api/v1/decisions/" + type.name());
    }

    private static Path write(DecisionType<?, ?> type, Path folder) {
        DecisionType.Sample sample = type.samples().get(0);
        try {
            return Files.writeString(
                    Files.createDirectories(folder).resolve(type.name() + "-" + sample.name() + ".json"),
                    sample.json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
