package fr.dgfip.bareme.ruleset.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.dgfip.bareme.app.EmptiedTables;
import fr.dgfip.bareme.app.TestDatabase;
import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.kernel.LegalDay;
import fr.dgfip.bareme.ruleset.ContentJson;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.ruleset.RuleSetVersion;
import fr.dgfip.bareme.ruleset.WrittenContent;
import fr.dgfip.bareme.ruleset.fixture.FixtureRuleSets;
import fr.dgfip.bareme.ruleset.fixture.FixtureType;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(EmptiedTables.class)
@QuarkusTestResource(TestDatabase.class)
class RuleSetVersionsTest {
    private static final DecisionTypes TYPES = new DecisionTypes(List.of(new FixtureType()));
    private static final Actor AUTHOR = new Actor("author", Optional.of("M1"));
    private static final LocalDate FIRST = LocalDate.of(2022, 8, 1);
    private static final LocalDate SECOND = LocalDate.of(2024, 1, 1);

    @Inject
    VersionRepository repository;

    @ConfigProperty(name = "bareme.database.url")
    String url;

    @ConfigProperty(name = "test.administrator.user")
    String administrator;

    @ConfigProperty(name = "test.administrator.password")
    String password;

    private RuleSetVersions versions;

    @BeforeEach
    @AfterEach
    void empty() throws SQLException {
        tamper("DELETE FROM rule_set_transition; DELETE FROM rule_set_version");
        versions = new RuleSetVersions(repository, contents(TYPES));
        versions.refresh();
    }

    @Test
    void servesTheVersionInForceAsKnownNowAndAsKnownThen() {
        VersionSummary first = add(FIRST, 6_000);
        VersionSummary second = add(SECOND, 7_000);
        VersionSummary correction = add(FIRST, 6_500);
        versions.refresh();

        assertThat(versions.inForce("fixture", FIRST.minusDays(1))).isEmpty();
        assertThat(versions.inForce("other", FIRST)).isEmpty();
        assertThat(number(FIRST)).isEqualTo(correction.number());
        assertThat(number(SECOND)).isEqualTo(second.number());
        assertThat(versions.inForce("fixture", FIRST, first.knownFrom()))
                .map(RuleSetVersion::number)
                .contains(1);
        assertThat(versions.inForce("fixture", SECOND, first.knownFrom()))
                .map(RuleSetVersion::sha256)
                .contains(first.sha256());
        assertThat(versions.byNumber("fixture", 1)).map(RuleSetVersion::number).contains(1);
        assertThat(versions.byNumber("fixture", 4)).isEmpty();
        assertThat(versions.versions("fixture")).containsExactly(first, second, correction);
    }

    @Test
    void aRebuiltVersionIsTheOneThatWasStored() {
        add(FIRST, 6_000);
        versions.refresh();

        RuleSetVersion version = versions.inForce("fixture", FIRST).orElseThrow();

        assertThat(ContentJson.write(version.content()).sha256()).isEqualTo(version.sha256());
        assertThat(version.content().tables().get(0).rows().get(0).number()).isEqualTo(5);
        assertThat(versions.inForce("fixture", SECOND)).containsSame(version);
        versions.refresh();
        assertThat(versions.inForce("fixture", FIRST)).containsSame(version);
    }

    @Test
    void refusesToServeAContentThatIsNotWhatItsHashSaysAndServesTheOthers() throws SQLException {
        add(FIRST, 6_000);
        add(SECOND, 7_000);
        tamper("UPDATE rule_set_version SET content ="
                + " convert_to(replace(convert_from(content, 'UTF8'), '7000', '9000'), 'UTF8')");
        versions.refresh();

        assertThat(number(FIRST)).isEqualTo(1);
        assertThatExceptionOfType(UnusableVersion.class)
                .isThrownBy(() -> versions.inForce("fixture", SECOND))
                .withMessageContaining("fixture n° 2")
                .withMessageContaining("l'empreinte de son contenu");
        assertThatExceptionOfType(UnusableVersion.class).isThrownBy(() -> versions.byNumber("fixture", 2));
        assertThat(versions.usable("fixture", SECOND)).isEmpty();
        assertThat(versions.due("fixture", SECOND)).map(VersionSummary::number).contains(2);
    }

    @Test
    void aSupersededVersionIsRefusedTooWhenItsContentWasChanged() throws SQLException {
        add(FIRST, 6_000);
        add(FIRST, 7_000);
        tamper("UPDATE rule_set_version SET content = content || ' '::bytea WHERE number = 1");
        versions.refresh();

        assertThat(number(FIRST)).isEqualTo(2);
        assertThatExceptionOfType(UnusableVersion.class).isThrownBy(() -> versions.byNumber("fixture", 1));
    }

    @Test
    void aVersionThatCannotBeUsedLeavesInForceWhatWasUntilThatIsTakenBack() throws SQLException {
        add(FIRST, 6_000);
        versions.refresh();
        add(FIRST, 7_000);
        tamper("UPDATE rule_set_version SET content = content || ' '::bytea WHERE number = 2");
        versions.refresh();
        versions.refresh();

        assertThat(number(SECOND)).isEqualTo(1);
        assertThat(versions.refused("fixture"))
                .singleElement()
                .extracting(UnusableVersion::getMessage, InstanceOfAssertFactories.STRING)
                .contains("fixture n° 2", "l'empreinte de son contenu");
        assertThatExceptionOfType(UnusableVersion.class).isThrownBy(() -> versions.byNumber("fixture", 2));
        RuleSetVersions started = new RuleSetVersions(repository, contents(TYPES));
        started.refresh();
        assertThatExceptionOfType(UnusableVersion.class).isThrownBy(() -> started.inForce("fixture", SECOND));

        tamper(
                "INSERT INTO rule_set_transition (type, number, step, action, from_state, to_state, sha256, account, person,"
                        + " at, comment) SELECT type, number, 2, 'WITHDRAW', to_state, 'WITHDRAWN', sha256, account, 'M1', now(), ''"
                        + " FROM rule_set_transition WHERE number = 1");
        versions.refresh();
        assertThatExceptionOfType(UnusableVersion.class).isThrownBy(() -> versions.inForce("fixture", SECOND));
    }

    /** It was read by an approver before: what took force must be what is stored. */
    @Test
    void aContentInMemoryIsComparedWithWhatIsStoredBeforeItTakesForce() throws SQLException {
        VersionContents contents = contents(TYPES);
        versions = new RuleSetVersions(repository, contents);
        add(FIRST, 6_000);
        assertThat(contents.read("fixture", 1).notice().applicableFrom()).isEqualTo(FIRST);
        tamper("UPDATE rule_set_version SET content = content || ' '::bytea WHERE number = 1");
        versions.refresh();

        assertThatExceptionOfType(UnusableVersion.class)
                .isThrownBy(() -> versions.inForce("fixture", FIRST))
                .withMessageContaining("l'empreinte de son contenu");
    }

    @Test
    void whatAnApproverHasReadTakesForceAsItIs() {
        VersionContents contents = contents(TYPES);
        versions = new RuleSetVersions(repository, contents);
        add(FIRST, 6_000);
        RuleSet read = contents.read("fixture", 1);
        versions.refresh();

        assertThat(versions.inForce("fixture", FIRST).orElseThrow().content()).isSameAs(read);
    }

    @Test
    void whatIsSubmittedIsAwaitedUntilItIsApproved() {
        add(FIRST, 6_000);
        VersionHistory drafted = repository
                .add(List.of(version(new Step(Action.UPLOAD, Optional.empty(), AUTHOR, ""), 7_000)), version -> {})
                .get(0);
        assertThat(repository.awaited()).isEmpty();

        VersionHistory submitted = take(drafted, new Step(Action.SUBMIT, Optional.empty(), AUTHOR, ""));
        assertThat(repository.awaited()).containsExactly(submitted);

        take(submitted, new Step(Action.APPROVE, Optional.of(SECOND), new Actor("other", Optional.of("M2")), ""));
        assertThat(repository.awaited()).isEmpty();
    }

    private VersionHistory take(VersionHistory version, Step step) {
        return repository
                .take(rows -> List.of(new VersionRepository.Taken(version, step)), taken -> {})
                .get(0);
    }

    @Test
    void aRepairedVersionTakesForce() throws SQLException {
        add(FIRST, 6_000);
        versions.refresh();
        add(FIRST, 7_000);
        tamper("UPDATE rule_set_version SET content = content || ' '::bytea WHERE number = 2");
        versions.refresh();
        tamper("UPDATE rule_set_version SET content = substring(content FOR length(content) - 1) WHERE number = 2");
        versions.refresh();

        assertThat(number(FIRST)).isEqualTo(2);
        assertThat(versions.refused("fixture")).isEmpty();
    }

    @Test
    void theLaterOfTwoApprovalsCountsThoughTheClockWentBack() throws SQLException {
        add(FIRST, 6_000);
        tamper("UPDATE rule_set_transition SET at = at + interval '1 hour'");
        VersionSummary later = add(FIRST, 7_000);
        versions.refresh();

        assertThat(number(FIRST)).isEqualTo(later.number());
    }

    /** Without an event: nobody refreshes at midnight. The nights before and after the hour changes are an hour apart. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-29, 2026-03-28T23:00:00Z",
        "2026-03-30, 2026-03-29T22:00:00Z",
        "2026-10-25, 2026-10-24T22:00:00Z",
        "2026-10-26, 2026-10-25T23:00:00Z",
        "2027-01-01, 2026-12-31T23:00:00Z"
    })
    void takesForceAtMidnightInParis(LocalDate effectiveFrom, Instant midnight) {
        add(FIRST, 6_000);
        add(effectiveFrom, 7_000);
        versions.refresh();

        assertThat(number(today(midnight.minusNanos(1_000)))).isEqualTo(1);
        assertThat(number(today(midnight))).isEqualTo(2);
    }

    private static LocalDate today(Instant now) {
        return LegalDay.of(Clock.fixed(now, ZoneOffset.UTC).instant());
    }

    @Test
    void aTypeThatIsNoLongerInstalledIsNotServed() {
        add(FIRST, 6_000);
        RuleSetVersions without = new RuleSetVersions(repository, contents(new DecisionTypes(List.of())));
        without.refresh();

        assertThatExceptionOfType(UnusableVersion.class)
                .isThrownBy(() -> without.inForce("fixture", FIRST))
                .withMessageContaining("n'est pas installé");
    }

    @Test
    void storesNothingWhenTheJournalFails() {
        NewVersion version = version(FIRST, 6_000);

        assertThatThrownBy(() -> repository.add(List.of(version), summary -> {
                    throw new IllegalStateException("journal perdu");
                }))
                .hasMessageContaining("journal perdu");
        assertThat(repository.approvals()).isEmpty();
    }

    @Test
    void aContentKnownForItsDateIsNotStoredAgain() {
        add(FIRST, 6_000);

        assertThat(repository.add(List.of(version(FIRST, 6_000)), summary -> {}))
                .isEmpty();
        assertThat(repository.add(List.of(version(SECOND, 6_000)), summary -> {}))
                .hasSize(1);
        assertThat(repository.hasWorkbook("fixture", FIRST, workbook(6_000))).isTrue();
        assertThat(repository.hasWorkbook("fixture", FIRST, workbook(6_001))).isFalse();
        assertThat(repository.workbook("fixture", 1)).contains(workbook(6_000));
    }

    private VersionContents contents(DecisionTypes types) {
        return new VersionContents(repository, types, 1 << 20);
    }

    private int number(LocalDate asOf) {
        return versions.inForce("fixture", asOf).orElseThrow().number();
    }

    private VersionSummary add(LocalDate effectiveFrom, int threshold) {
        VersionHistory added = repository
                .add(List.of(version(effectiveFrom, threshold)), version -> {})
                .get(0);
        return repository.approvals().stream()
                .filter(approval -> approval.number() == added.number())
                .findFirst()
                .orElseThrow();
    }

    private static NewVersion version(LocalDate effectiveFrom, int threshold) {
        return version(new Step(Action.IMPORT, Optional.of(effectiveFrom), Actor.INSTALLATION, ""), threshold);
    }

    private static NewVersion version(Step birth, int threshold) {
        WrittenContent written =
                ContentJson.write(FixtureRuleSets.of(birth.effectiveFrom().orElse(SECOND), threshold));
        return new NewVersion("fixture", written, "fixture.xlsx", workbook(threshold), Optional.empty(), birth);
    }

    private static byte[] workbook(int threshold) {
        return Integer.toString(threshold).getBytes(StandardCharsets.UTF_8);
    }

    /** As only an administrator can, once the trigger is out of the way. */
    private void tamper(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, administrator, password);
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE rule_set_version DISABLE TRIGGER append_only;"
                    + " ALTER TABLE rule_set_transition DISABLE TRIGGER append_only; " + sql
                    + "; ALTER TABLE rule_set_version ENABLE ALWAYS TRIGGER append_only;"
                    + " ALTER TABLE rule_set_transition ENABLE ALWAYS TRIGGER append_only");
        }
    }
}
