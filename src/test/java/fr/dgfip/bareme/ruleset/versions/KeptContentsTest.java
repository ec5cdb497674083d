package fr.dgfip.bareme.ruleset.versions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.ruleset.fixture.FixtureRuleSets;
import fr.dgfip.bareme.ruleset.versions.KeptContents.Content;
import fr.dgfip.bareme.ruleset.versions.KeptContents.Key;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class KeptContentsTest {
    private static final RuleSet ANY = FixtureRuleSets.of(LocalDate.of(2026, 1, 1), 6_000);

    private final KeptContents kept = new KeptContents(100);

    @Test
    void keepsWhatFitsAndDropsTheOneUnusedForLongest() {
        keep(1, 40);
        keep(2, 40);
        assertThat(kept.find(key(1))).isPresent();

        keep(3, 40);

        assertThat(kept.find(key(1))).isPresent();
        assertThat(kept.find(key(2))).isEmpty();
        assertThat(kept.find(key(3))).isPresent();
    }

    @Test
    void dropsAsManyAsALargeOneTakes() {
        keep(1, 40);
        keep(2, 40);
        keep(3, 90);

        assertThat(kept.find(key(1))).isEmpty();
        assertThat(kept.find(key(2))).isEmpty();
        assertThat(kept.find(key(3))).isPresent();
    }

    @Test
    void keepsOneLargerThanTheBoundAlone() {
        keep(1, 40);
        keep(2, 400);
        assertThat(kept.find(key(1))).isEmpty();
        assertThat(kept.find(key(2))).isPresent();

        keep(3, 40);
        assertThat(kept.find(key(2))).isEmpty();
        assertThat(kept.find(key(3))).isPresent();
    }

    @Test
    void countsOnceWhatIsKeptAgainAndNoMoreWhatWasDropped() {
        keep(1, 60);
        keep(1, 60);
        kept.drop(key(1));
        assertThat(kept.find(key(1))).isEmpty();

        keep(2, 50);
        keep(3, 50);
        assertThat(kept.find(key(2))).isPresent();
        assertThat(kept.find(key(3))).isPresent();
    }

    private void keep(int number, long bytes) {
        kept.keep(key(number), new Content(ANY, "hash " + number, bytes));
    }

    private static Key key(int number) {
        return new Key("fixture", number);
    }
}
