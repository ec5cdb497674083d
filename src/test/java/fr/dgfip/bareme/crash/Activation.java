package fr.dgfip.bareme.crash;

/**
 * A version brought into force.
 *
 * @param acknowledged nanoseconds of the clock of this machine's ticks, when the approver had his answer
 * @param unheard whether no replica could be told of it, as its connection had just been cut
 */
record Activation(int version, String sha256, long acknowledged, boolean unheard) {}
