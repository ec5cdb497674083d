package fr.dgfip.bareme.ruleset.versions;

import fr.dgfip.bareme.ruleset.WrittenContent;
import java.time.LocalDate;

/**
 * A version about to be stored.
 *
 * @param fileName name of the workbook, for people
 * @param workbook the file itself
 */
public record NewVersion(
        String type, LocalDate effectiveFrom, WrittenContent written, String fileName, byte[] workbook) {}
