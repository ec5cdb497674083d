package fr.dgfip.bareme.app;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses to start where accounts with known passwords could be reached: the demo profile listens on the loopback
 * interface only, and no other profile has embedded accounts. Runs before the port is opened.
 */
@ApplicationScoped
class StartGuard {
    private static final String DEMO = "demo";
    private static final String TEST = "test";
    private static final String ACCOUNTS = "quarkus.security.users.embedded.users.";
    private final Config config;
    private final String host;

    StartGuard(Config config, @ConfigProperty(name = "quarkus.http.host", defaultValue = "0.0.0.0") String host) {
        this.config = config;
        this.host = host;
    }

    void check(@Observes StartupEvent start) {
        boolean accounts = StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .anyMatch(name -> name.startsWith(ACCOUNTS));
        refusal(ConfigUtils.getProfiles(), host, accounts).ifPresent(reason -> {
            throw new IllegalStateException(reason);
        });
    }

    /** Why not to start, if so. */
    static Optional<String> refusal(List<String> profiles, String host, boolean embeddedAccounts) {
        if (profiles.contains(DEMO) && !isLoopback(host)) {
            return Optional.of("Le profil demo a des mots de passe connus de tous : il n'écoute que localhost. Ôtez"
                    + " quarkus.http.host, ou choisissez un autre profil.");
        }
        if (embeddedAccounts && !profiles.contains(DEMO) && !profiles.contains(TEST)) {
            return Optional.of("Des comptes sont écrits dans la configuration (" + ACCOUNTS
                    + "*) hors du profil demo : ôtez-les, l'identité vient du fournisseur d'identité.");
        }
        return Optional.empty();
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
