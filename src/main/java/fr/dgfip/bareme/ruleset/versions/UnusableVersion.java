package fr.dgfip.bareme.ruleset.versions;

/** A recorded version that cannot be served: its content is not what its hash says, or no longer understood. */
public final class UnusableVersion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableVersion(VersionSummary version, String cause) {
        super("Version inutilisable, " + version + " : " + cause);
    }
}
