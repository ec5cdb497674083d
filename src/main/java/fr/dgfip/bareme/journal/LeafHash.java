package fr.dgfip.bareme.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The leaf of a record in format 1, from its header and the salted digests of its personal parts. */
final class LeafHash {
    static final int FORMAT = 1;
    private static final int DOMAIN = 0x00;

    private LeafHash() {}

    static Digest of(JournalRecord journalRecord) {
        return of(journalRecord, partDigests(journalRecord));
    }

    /** The same from the digests alone: the parts and the salt may be gone. */
    static Digest of(JournalRecord header, List<Optional<Digest>> partDigests) {
        CanonicalBytes bytes = new CanonicalBytes().octet(DOMAIN);
        writeHeader(header, bytes);
        bytes.octet(partDigests.size());
        for (Optional<Digest> part : partDigests) {
            bytes.octet(part.isPresent() ? 1 : 0);
            part.ifPresent(bytes::digest);
        }
        return bytes.sha256();
    }

    static List<Optional<Digest>> partDigests(JournalRecord journalRecord) {
        List<Optional<Digest>> digests = new ArrayList<>();
        for (Optional<byte[]> part : parts(journalRecord)) {
            byte[] number = {(byte) (digests.size() + 1)};
            digests.add(part.map(bytes -> Digest.sha256(journalRecord.salt().shared(), number, bytes)));
        }
        return digests;
    }

    private static List<Optional<byte[]>> parts(JournalRecord journalRecord) {
        List<Optional<byte[]>> parts = new ArrayList<>();
        parts.add(Optional.of(utf8(journalRecord.caller())));
        parts.add(journalRecord.purpose().map(LeafHash::utf8));
        parts.add(journalRecord.idempotency().map(IdempotencyKey::key).map(LeafHash::utf8));
        parts.add(journalRecord.idempotency().map(key -> key.fingerprint().shared()));
        ContentColumns content = ContentColumns.of(journalRecord.content());
        parts.add(content.request().map(Bytes::shared));
        parts.add(content.outcome().map(Bytes::shared));
        parts.add(content.reasons().map(Bytes::shared));
        parts.add(content.trace().map(Bytes::shared));
        parts.add(content.payload().map(Bytes::shared));
        return parts;
    }

    private static void writeHeader(JournalRecord journalRecord, CanonicalBytes bytes) {
        bytes.octet(FORMAT)
                .octet(journalRecord.content().kind())
                .id(journalRecord.id())
                .instant(journalRecord.decidedAt())
                .text(journalRecord.decisionType())
                .integer(journalRecord.ruleSet().version())
                .digest(journalRecord.ruleSet().sha256())
                .digest(journalRecord.engine().rulesSha256())
                .text(journalRecord.engine().build());
        Optional<AsOf> asOf = journalRecord.content().legalDate();
        bytes.octet(asOf.map(date -> date.given() ? 2 : 1).orElse(0));
        bytes.number(asOf.map(date -> date.date().toEpochDay()).orElse(0L));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
