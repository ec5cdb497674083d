package fr.dgfip.bareme.ruleset.versions;

import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.ruleset.ContentJson;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.ruleset.RuleSetVersion;
import fr.dgfip.bareme.ruleset.WrittenContent;
import org.jboss.logging.Logger;

/** Rebuilds a version from the database, once its content has proved to be what its hash says. */
final class VersionLoader {
    private static final Logger LOG = Logger.getLogger(VersionLoader.class);

    private final VersionRepository repository;
    private final DecisionTypes types;

    VersionLoader(VersionRepository repository, DecisionTypes types) {
        this.repository = repository;
        this.types = types;
    }

    /** @throws UnusableVersion when the stored content cannot be trusted or understood */
    RuleSetVersion load(VersionSummary version) {
        WrittenContent written = repository
                .written(version.type(), version.number())
                .orElseThrow(() -> refused(version, "elle n'est plus dans la base"));
        String actual = written.sha256();
        if (!actual.equals(version.sha256())) {
            throw refused(version, "l'empreinte de son contenu est " + actual + " au lieu de " + version.sha256());
        }
        return new RuleSetVersion(
                version.type(),
                version.number(),
                version.sha256(),
                version.effectiveFrom(),
                version.knownFrom(),
                rebuild(version, written));
    }

    private RuleSet rebuild(VersionSummary version, WrittenContent written) {
        try {
            return types.find(version.type())
                    .map(type -> ContentJson.read(type.vocabulary(), written))
                    .orElseThrow(() -> refused(version, "ce type de décision n'est pas installé"));
        } catch (IllegalArgumentException e) {
            throw refused(version, e.getMessage());
        }
    }

    private static UnusableVersion refused(VersionSummary version, String cause) {
        UnusableVersion refusal = new UnusableVersion(version, cause);
        LOG.error(refusal.getMessage());
        return refusal;
    }
}
