package fr.dgfip.bareme.security;

/** The roles, by the names the identity provider gives them. Each endpoint class names those it serves; others get 403. */
public final class Roles {
    /** An application: asks for decisions, reads its own. */
    public static final String CALLER = "caller";
    /** Drafts, submits and tries rule sets. */
    public static final String ANALYST = "analyst";
    /** Approves rule sets written by others. */
    public static final String APPROVER = "approver";
    /** Reads the journal and replays it. */
    public static final String AUDITOR = "auditor";
    /** Runs the service. */
    public static final String ADMIN = "admin";

    private Roles() {}
}
