package fr.dgfip.bareme.ruleset.life;

import fr.dgfip.bareme.ruleset.versions.Action;
import fr.dgfip.bareme.ruleset.versions.Actor;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A step someone asks for.
 *
 * @param sha256 content the person saw; who approves or restores must say
 * @param effectiveFrom first legal date of what is approved; empty for the one its notice says
 * @param comment why; may be empty where no reason is asked
 * @param seen number of the last approved version the person knows of, for a version drafted from an earlier one
 */
public record Ask(
        String type,
        int number,
        Action action,
        Optional<String> sha256,
        Optional<LocalDate> effectiveFrom,
        String comment,
        Optional<Integer> seen,
        Actor actor) {}
