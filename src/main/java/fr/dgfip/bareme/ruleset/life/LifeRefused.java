package fr.dgfip.bareme.ruleset.life;

/** A step that may not be taken. The message is French, for the person who asked. */
public final class LifeRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Cause {
        UNKNOWN_VERSION,
        /** The state the version is in has no such step. */
        WRONG_STATE,
        /** The account stands for no known person. */
        NO_PERSON,
        OWN_WORK,
        /** The content is not the one the person saw. */
        OTHER_CONTENT,
        /** Another version was approved that the person did not see. */
        OVERTAKEN,
        CASES_FAIL,
        NEEDS_REASON,
        IN_FORCE,
        NEVER_APPROVED
    }

    private final Cause cause;

    LifeRefused(Cause cause, String message) {
        super(message, null, false, false);
        this.cause = cause;
    }

    public Cause why() {
        return cause;
    }
}
