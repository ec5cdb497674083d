package fr.dgfip.bareme.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeafHashTest {
    private static final Salt SALT = new Salt(Bytes.of(filled(0x5A)));
    private static final JournalContent CONTENT = new JournalContent.Decision(
            new AsOf(LocalDate.of(2026, 11, 23), true),
            Bytes.utf8("{\"siren\":\"552100554\"}"),
            Bytes.utf8("{\"status\":\"ISSUED\"}"),
            Bytes.utf8("[]"),
            Bytes.utf8("{}"));
    private static final JournalRecord RECORD = withContent(CONTENT);

    private static JournalRecord withContent(JournalContent content) {
        return new JournalRecord(
                UUID.fromString("017f22e2-79b0-7000-8000-000000000001"),
                Instant.parse("2026-11-23T07:12:17.123456Z"),
                "quitus",
                new RuleSetReference(7, Digest.of(filled(0x11))),
                new EngineReference("1.0.0", Digest.of(filled(0x22))),
                "télé-quitus",
                Optional.empty(),
                Optional.of(new IdempotencyKey("clé-0123456789abcdef", Digest.of(filled(0x33)))),
                SALT,
                content);
    }

    @Test
    void hasThePublishedValue() {
        assertThat(RECORD.leafHash().hex())
                .isEqualTo("b03448983395177f0fcfb17e1106e1a07ba2f0998cc78a64001afaf936a2b903");
    }

    @Test
    void anEventHasThePublishedValue() {
        JournalRecord event = withContent(new JournalContent.RuleSetEvent(Bytes.utf8("{\"event\":\"IMPORTED\"}")));
        assertThat(event.leafHash().hex())
                .isEqualTo("a57682c233bca2fd97c14df5da9c903730b5ed91152af02ff378590df5dfffaf");
    }

    /** Follows the package comment, and nothing of the code under test. */
    @Test
    void followsTheDocumentedLayout() {
        ByteBuffer bytes = ByteBuffer.allocate(1_000).put((byte) 0x00);
        bytes.put((byte) 1).put((byte) 1).putLong(0x017F22E279B07000L).putLong(0x8000000000000001L);
        bytes.putLong(1_795_417_937_123_456L);
        text(bytes, "quitus").putInt(7).put(filled(0x11)).put(filled(0x22));
        text(bytes, "1.0.0").put((byte) 2).putLong(20_780);
        bytes.put((byte) 9);
        part(bytes, 1, "télé-quitus".getBytes(StandardCharsets.UTF_8));
        bytes.put((byte) 0);
        part(bytes, 3, "clé-0123456789abcdef".getBytes(StandardCharsets.UTF_8));
        part(bytes, 4, filled(0x33));
        part(bytes, 5, "{\"siren\":\"552100554\"}".getBytes(StandardCharsets.UTF_8));
        part(bytes, 6, "{\"status\":\"ISSUED\"}".getBytes(StandardCharsets.UTF_8));
        part(bytes, 7, "[]".getBytes(StandardCharsets.UTF_8));
        part(bytes, 8, "{}".getBytes(StandardCharsets.UTF_8));
        bytes.put((byte) 0);
        byte[] preimage = Arrays.copyOf(bytes.array(), bytes.position());
        assertThat(RECORD.leafHash()).isEqualTo(Digest.sha256(preimage));
    }

    @Test
    void recomputesFromTheDigestsOnceThePartsAreErased() {
        List<Optional<Digest>> digests = LeafHash.partDigests(RECORD);
        JournalRecord erased = new JournalRecord(
                RECORD.id(),
                RECORD.decidedAt(),
                RECORD.decisionType(),
                RECORD.ruleSet(),
                RECORD.engine(),
                "",
                Optional.empty(),
                Optional.empty(),
                new Salt(Bytes.of(filled(0))),
                new JournalContent.Decision(
                        CONTENT.legalDate().orElseThrow(),
                        Bytes.utf8(""),
                        Bytes.utf8(""),
                        Bytes.utf8(""),
                        Bytes.utf8("")));
        assertThat(erased.leafHash()).isNotEqualTo(RECORD.leafHash());
        assertThat(LeafHash.of(erased, digests)).isEqualTo(RECORD.leafHash());
    }

    @Test
    void equalPartsHaveDigestsThatTellNothing() {
        JournalRecord other = new JournalRecord(
                RECORD.id(),
                RECORD.decidedAt(),
                RECORD.decisionType(),
                RECORD.ruleSet(),
                RECORD.engine(),
                RECORD.caller(),
                Optional.of(RECORD.caller()),
                RECORD.idempotency(),
                new Salt(Bytes.of(filled(0x5B))),
                CONTENT);
        assertThat(LeafHash.partDigests(other).stream().flatMap(Optional::stream))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(LeafHash.partDigests(RECORD).stream()
                        .flatMap(Optional::stream)
                        .toList());
    }

    @Test
    void refusesAnInstantTheDatabaseWouldRound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JournalRecord(
                        RECORD.id(),
                        Instant.ofEpochSecond(0, 1),
                        RECORD.decisionType(),
                        RECORD.ruleSet(),
                        RECORD.engine(),
                        RECORD.caller(),
                        RECORD.purpose(),
                        RECORD.idempotency(),
                        SALT,
                        CONTENT));
    }

    @Test
    void rootsAreThoseOfRfc6962() {
        Digest a = Digest.of(filled(1));
        Digest b = Digest.of(filled(2));
        Digest c = Digest.of(filled(3));
        Digest ab = Digest.sha256(new byte[] {1}, filled(1), filled(2));
        assertThat(MerkleTree.root(List.of(a))).isEqualTo(a);
        assertThat(MerkleTree.root(List.of(a, b))).isEqualTo(ab);
        assertThat(MerkleTree.root(List.of(a, b, c)))
                .isEqualTo(Digest.sha256(new byte[] {1}, ab.bytes().toArray(), filled(3)));
        Digest cd = Digest.sha256(new byte[] {1}, filled(3), filled(1));
        Digest abcd =
                Digest.sha256(new byte[] {1}, ab.bytes().toArray(), cd.bytes().toArray());
        assertThat(MerkleTree.root(List.of(a, b, c, a, b)))
                .isEqualTo(Digest.sha256(new byte[] {1}, abcd.bytes().toArray(), filled(2)));
    }

    private static ByteBuffer text(ByteBuffer bytes, String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        return bytes.putInt(utf8.length).put(utf8);
    }

    private static void part(ByteBuffer bytes, int number, byte[] value) {
        byte[] digest = Digest.sha256(SALT.bytes().toArray(), new byte[] {(byte) number}, value)
                .bytes()
                .toArray();
        bytes.put((byte) 1).put(digest);
    }

    private static byte[] filled(int value) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
