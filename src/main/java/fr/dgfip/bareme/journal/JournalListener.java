package fr.dgfip.bareme.journal;

import java.time.Duration;

/** Told by the writer's own thread: MUST be quick and MUST NOT throw. */
public interface JournalListener {
    JournalListener NONE = new JournalListener() {};

    default void batchCommitted(int records, Duration latency) {}

    default void stateChanged(JournalState state) {}
}
