package fr.dgfip.bareme.quitus.population;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.CanonicalJson;
import fr.dgfip.bareme.decision.Reading;
import fr.dgfip.bareme.decision.RequestReader;
import fr.dgfip.bareme.quitus.HolderMention;
import fr.dgfip.bareme.quitus.InvoiceMention;
import fr.dgfip.bareme.quitus.QuitusDecision;
import fr.dgfip.bareme.quitus.QuitusRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuitusPopulationTest {
    private static final int SIZE = 5_000;
    private static final String SHA_256 = "303c0127503b51f1ec728b587945e31c6f689bd12b103433f75e4a533525be40";

    private static final List<PopulationCase> CASES = IntStream.rangeClosed(1, SIZE)
            .mapToObj(new QuitusPopulation()::draw)
            .toList();

    private static byte[] json(PopulationCase one) {
        return CanonicalJson.bytes(one.request());
    }

    @Test
    void everyRequestIsOneTheServiceAccepts() {
        assertThat(CASES).allSatisfy(one -> {
            Reading<QuitusRequest> reading = RequestReader.read(new QuitusDecision(), json(one));
            assertThat(reading).isEqualTo(new Reading.Valid<>(one.request()));
        });
    }

    /** Changes only with the population itself, never with the machine or the Java version. */
    @Test
    void theSameSeedGivesTheSameBytes() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        CASES.forEach(one -> digest.update(json(one)));
        assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(SHA_256);
    }

    @Test
    void aRequestDependsOnNoOther() {
        QuitusPopulation other = new QuitusPopulation();
        assertThat(other.draw(4_321)).isEqualTo(CASES.get(4_320));
        assertThat(other.draw(17)).isEqualTo(CASES.get(16));
    }

    /** Three standard deviations of a share drawn 5,000 times are at most 2.2 points. */
    @Test
    void everyKindOfFileComesAtItsRate() {
        Map<GroundTruth, Long> counts =
                CASES.stream().collect(Collectors.groupingBy(PopulationCase::truth, Collectors.counting()));
        long frauds = CASES.stream().filter(one -> one.truth().isFraud()).count();
        assertThat(counts).containsOnlyKeys(GroundTruth.values());
        assertThat(counts.get(GroundTruth.CLEAN)).isBetween(3_890L, 4_110L);
        assertThat(frauds).isBetween(390L, 510L);
    }

    @Test
    void noNumberIsSharedByTwoRequests() {
        assertThat(CASES).extracting(one -> one.request().requestId()).doesNotHaveDuplicates();
        assertThat(CASES).extracting(one -> one.request().vehicle().vin()).doesNotHaveDuplicates();
    }

    @Test
    void anUnreadForeignDocumentSaysExemptWhileTheMarginIsClaimed() {
        assertThat(of(GroundTruth.F12)).isNotEmpty().allSatisfy(request -> {
            assertThat(request.holderSale().orElseThrow().mention()).isEqualTo(HolderMention.EXO_LIC);
            assertThat(request.transaction().orElseThrow().mentions()).contains(InvoiceMention.MARGE);
        });
    }

    @Test
    void someOdometersWereReadBeforeTheyWereTurnedBackAndSomeWereNot() {
        Map<Boolean, Long> betrayed = of(GroundTruth.F9).stream()
                .collect(Collectors.partitioningBy(
                        request -> request.vehicle().odometerHistory().stream()
                                .anyMatch(reading -> reading.km()
                                        > request.vehicle().odometerKm().orElseThrow()),
                        Collectors.counting()));
        assertThat(betrayed.get(true)).isGreaterThan(betrayed.get(false));
        assertThat(betrayed.get(false)).isPositive();
    }

    private static List<QuitusRequest> of(GroundTruth truth) {
        return CASES.stream()
                .filter(one -> one.truth() == truth)
                .map(PopulationCase::request)
                .toList();
    }
}
