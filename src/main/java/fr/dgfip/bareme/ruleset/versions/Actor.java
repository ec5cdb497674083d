package fr.dgfip.bareme.ruleset.versions;

import java.util.Optional;

/**
 * Who takes a step.
 *
 * @param account as authenticated
 * @param person matricule of the person behind the account, the same for all accounts of that person; the installation has
 *     none
 */
public record Actor(String account, Optional<String> person) {
    /** The service itself, when it brings the shipped workbooks into force. */
    public static final Actor INSTALLATION = new Actor("installation", Optional.empty());
}
