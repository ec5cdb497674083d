package fr.dgfip.bareme.replay;

import java.util.Optional;

/**
 * One value that differs.
 *
 * @param part {@code outcome}, {@code reasons} or {@code trace}
 * @param pointer JSON pointer within the part
 * @param recorded canonical JSON of the recorded value, empty when there was none
 * @param replayed canonical JSON of the value now, empty when there is none
 */
public record Difference(String part, String pointer, Optional<String> recorded, Optional<String> replayed) {}
