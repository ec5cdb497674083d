package fr.dgfip.bareme.ruleset.shipped;

import fr.dgfip.bareme.ruleset.versions.VersionSummary;

/**
 * Tells the journal that a shipped workbook became a version.
 *
 * <p>Order: the version is inserted but not committed, then told here, then committed. So there is never a version in
 * force that the journal does not have. If the process dies in between, the journal has a version that was not stored:
 * the next start stores it, or what the file holds by then, under the same number and tells it again, and the last record
 * of a number, which bears its hash, is the one that holds.
 */
@FunctionalInterface
public interface ImportJournal {
    /**
     * MUST return only once the record is durable, and throw when it may not be: nothing is stored then.
     *
     * @param fileName path of the workbook within its folder
     */
    void imported(VersionSummary version, String fileName);
}
