package fr.dgfip.bareme.journal;

/**
 * @param replica name of this replica; two that run at once MUST differ
 * @param queueCapacity records that may wait; one more fails at once
 * @param batchLimit records in one transaction; 1 turns group commit off
 */
public record JournalSettings(String replica, int queueCapacity, int batchLimit) {
    public static final int DEFAULT_QUEUE_CAPACITY = 2_048;
    public static final int DEFAULT_BATCH_LIMIT = 256;

    public JournalSettings {
        if (queueCapacity < 1 || batchLimit < 1) {
            throw new IllegalArgumentException("file de " + queueCapacity + ", lot de " + batchLimit);
        }
        replica = new StreamId(replica, 1).replica();
    }

    public static JournalSettings of(String replica) {
        return new JournalSettings(replica, DEFAULT_QUEUE_CAPACITY, DEFAULT_BATCH_LIMIT);
    }
}
