package fr.dgfip.bareme.ruleset.versions;

import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.ruleset.ContentJson;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.ruleset.WrittenContent;
import fr.dgfip.bareme.ruleset.versions.KeptContents.Content;
import fr.dgfip.bareme.ruleset.versions.KeptContents.Key;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * What versions say, drafts too. A version never changes, so those lately looked at stay in memory, within a bound: what an
 * approver has read is not built again to take force. Blocks; safe for any thread.
 */
public final class VersionContents {
    private static final Logger LOG = Logger.getLogger(VersionContents.class);
    /** Of each byte written: texts once, conditions and cases as objects. Measured between 0.9 and 4. */
    private static final int HEAP_PER_BYTE = 2;

    private final VersionRepository repository;
    private final DecisionTypes types;
    private final KeptContents kept;

    /** @param limitBytes heap the kept contents may take together, approximately */
    public VersionContents(VersionRepository repository, DecisionTypes types, long limitBytes) {
        this.repository = repository;
        this.types = types;
        this.kept = new KeptContents(limitBytes);
    }

    /** Whether what is stored of a version is what its hash says. */
    public boolean isWhole(VersionHistory version) {
        return repository.isWhole(version.type(), version.number(), version.sha256());
    }

    /** Whether this build of the service still knows its type and all that it names. */
    public boolean isUnderstood(VersionHistory version) {
        try {
            return types.find(version.type()).map(type -> read(version)).isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** @throws IllegalArgumentException when it names something this build does not know */
    public RuleSet read(VersionHistory version) {
        return read(version.type(), version.number());
    }

    /** As {@link #read(VersionHistory)}, of a version that is there. */
    public RuleSet read(String type, int number) {
        Key key = new Key(type, number);
        return content(key, () -> rebuild(type, repository.written(type, number).orElseThrow()))
                .ruleSet();
    }

    /** Two threads may both build what neither found, and either does. */
    private Content content(Key key, Supplier<Content> missing) {
        Optional<Content> found = kept.find(key);
        if (found.isPresent()) {
            return found.get();
        }
        Content built = missing.get();
        kept.keep(key, built);
        return built;
    }

    /** @throws UnusableVersion when the stored content cannot be trusted or understood */
    RuleSet proved(VersionSummary version) {
        Content found = content(key(version), () -> load(version));
        requireHash(version, found.sha256());
        return found.ruleSet();
    }

    /** As {@link #proved}, and what is stored now is still that content. */
    RuleSet provedNow(VersionSummary version) {
        if (kept.find(key(version)).isPresent()
                && !repository.isWhole(version.type(), version.number(), version.sha256())) {
            kept.drop(key(version));
        }
        return proved(version);
    }

    private static Key key(VersionSummary version) {
        return new Key(version.type(), version.number());
    }

    private Content load(VersionSummary version) {
        WrittenContent written = repository
                .written(version.type(), version.number())
                .orElseThrow(() -> refused(version, "elle n'est plus dans la base"));
        requireHash(version, written.sha256());
        if (types.find(version.type()).isEmpty()) {
            throw refused(version, "ce type de décision n'est pas installé");
        }
        try {
            return rebuild(version.type(), written);
        } catch (IllegalArgumentException e) {
            throw refused(version, e.getMessage());
        }
    }

    private Content rebuild(String type, WrittenContent written) {
        RuleSet content = ContentJson.read(types.find(type).orElseThrow().vocabulary(), written);
        long bytes = HEAP_PER_BYTE * ((long) written.content().length + written.presentation().length);
        return new Content(content, written.sha256(), bytes);
    }

    private static void requireHash(VersionSummary version, String actual) {
        if (!actual.equals(version.sha256())) {
            throw refused(version, "l'empreinte de son contenu est " + actual + " au lieu de " + version.sha256());
        }
    }

    private static UnusableVersion refused(VersionSummary version, String cause) {
        UnusableVersion refusal = new UnusableVersion(version, cause);
        LOG.error(refusal.getMessage());
        return refusal;
    }
}
