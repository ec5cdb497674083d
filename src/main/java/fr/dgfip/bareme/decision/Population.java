package fr.dgfip.bareme.decision;

import java.util.Map;

/**
 * Made-up requests of one type that fill the journal of a demonstration. Found through {@link java.util.ServiceLoader}.
 * Safe for any thread.
 */
public interface Population {
    /** Name of the decision type asked for. */
    String type();

    /** Names the population and its seed, in letters, digits and hyphens: another population has another key. */
    String key();

    /** @param number from 1 on; always the same request, as JSON */
    byte[] request(int number);

    /**
     * Under which heading an outcome is counted.
     *
     * @param outcome the outcome as JSON values
     */
    String heading(Map<?, ?> outcome);
}
