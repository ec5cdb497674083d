package fr.dgfip.bareme.journal;

/**
 * A caller's key, and the SHA-256 of what it asked with it. Keys of different callers never meet.
 *
 * @param fingerprint digest of method, route, canonical body and rule selector
 */
public record IdempotencyKey(String key, Digest fingerprint) {}
