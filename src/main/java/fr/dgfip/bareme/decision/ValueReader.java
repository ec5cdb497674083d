package fr.dgfip.bareme.decision;

import java.util.Optional;

/** Reads one JSON value. */
interface ValueReader {
    /**
     * @param json what stands there, never null
     * @return the Java value; empty when it cannot be one, and why is then among the problems
     */
    Optional<Object> read(Object json, Pointer at, Problems problems);
}
