package fr.dgfip.bareme.ruleset.life;

import java.util.Optional;

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
        /** The content names what this build of the service no longer has. */
        OUTDATED_CONTENT,
        /** Another version was approved that the person did not see. */
        OVERTAKEN,
        CASES_FAIL,
        NEEDS_REASON,
        IN_FORCE,
        NEVER_APPROVED
    }

    /**
     * The three versions to compare, by number.
     *
     * @param base the approved one both started from
     * @param mine the refused one
     * @param theirs approved meanwhile
     */
    public record Overtaken(int base, int mine, int theirs) {}

    private final Cause cause;
    private final transient Optional<Overtaken> overtaken;

    LifeRefused(Cause cause, String message) {
        this(cause, message, Optional.empty());
    }

    /** @param overtaken empty when the refused version started from nothing that was ever approved */
    LifeRefused(Cause cause, String message, Optional<Overtaken> overtaken) {
        super(message, null, false, false);
        this.cause = cause;
        this.overtaken = overtaken;
    }

    public Cause why() {
        return cause;
    }

    /** What to compare when another version was approved meanwhile. */
    public Optional<Overtaken> overtaken() {
        return overtaken;
    }
}
