/**
 * Replay: a recorded request is decided again under the version that decided it, and compared byte for byte with what was
 * recorded. What differs is reported, never corrected.
 */
package fr.dgfip.bareme.replay;
