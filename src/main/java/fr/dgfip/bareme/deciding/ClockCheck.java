package fr.dgfip.bareme.deciding;

import java.time.Instant;

/** Tells whether a time read from this machine's clock may be written down; at a wrong time nothing is decided. */
public interface ClockCheck {
    /** @param now just read */
    boolean agrees(Instant now);
}
