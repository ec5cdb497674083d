package fr.dgfip.bareme.ruleset.versions;

/**
 * Tells the journal that a version took a step.
 *
 * <p>Order: the step is inserted but not committed, then told here, then committed. So there is never a version in force
 * that the journal does not have. If the process dies in between, the journal has a step that was not taken: whoever takes
 * it again does so under the same number, and the last record of a number and a step is the one that holds.
 */
@FunctionalInterface
public interface VersionJournal {
    /**
     * MUST return only once the record is durable, and throw when it may not be: nothing is stored then.
     *
     * @param version with the step as its last
     */
    void took(VersionHistory version);
}
