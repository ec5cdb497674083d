package fr.dgfip.bareme.ruleset.versions;

import fr.dgfip.bareme.ruleset.WrittenContent;
import java.util.Optional;

/**
 * A version about to be stored.
 *
 * @param fileName name of the workbook, for people
 * @param workbook the file itself
 * @param base number of the version its author started from; empty for none
 * @param birth first step of its life
 */
public record NewVersion(
        String type, WrittenContent written, String fileName, byte[] workbook, Optional<Integer> base, Step birth) {
    public NewVersion {
        if (!birth.action().from().isEmpty()) {
            throw new IllegalArgumentException(birth.action() + " begins no life");
        }
    }
}
