package fr.dgfip.bareme.ruleset.life;

import fr.dgfip.bareme.ruleset.WrittenContent;
import java.util.Optional;

/**
 * A workbook that was read, about to become a version.
 *
 * @param fileName for people
 * @param base number of the version its author started from; empty when the type had none
 * @param comment why it was drafted; may be empty
 */
public record Draft(
        String type,
        WrittenContent written,
        String fileName,
        byte[] workbook,
        Optional<Integer> base,
        String comment) {}
