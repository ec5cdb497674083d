package fr.dgfip.bareme.journal;

import java.util.UUID;

/** The first answer given to a key. */
public record StoredAnswer(UUID recordId, Digest fingerprint, Answer answer) {

    /** What asking again with the same key gives: the same answer to the same question, else a refusal. */
    public AppendResult toSameKey(Digest askedFingerprint) {
        if (fingerprint.equals(askedFingerprint)) {
            return new AppendResult.AlreadyAnswered(this);
        }
        return new AppendResult.KeyReused(recordId);
    }
}
