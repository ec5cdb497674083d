package fr.dgfip.bareme.crash;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.app.DatabaseAccess;
import fr.dgfip.bareme.crash.Office.Content;
import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.packaged.PackagedService;
import fr.dgfip.bareme.quitus.QuitusDecision;
import fr.dgfip.bareme.shipped.EditedWorkbook;
import fr.dgfip.bareme.shipped.EditedWorkbook.CellText;
import fr.dgfip.bareme.shipped.ShippedRules;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** F14: versions are brought into force while every replica decides; then one that was tampered with. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ActivationIT {
    private static final CrashSettings SETTINGS = CrashSettings.given();
    private static final int REPLICAS = 3;
    /** What is promised: twice the poll, so one that was not told has had its turn. */
    private static final Duration IN_FORCE_EVERYWHERE = Duration.ofSeconds(2);
    /** Longer than the poll, so that each version decides for a while; with the switch itself, under a second. */
    private static final int MILLISECONDS_BETWEEN = 500;
    /** One in so many strikes while the connections on which replicas are told have just been cut, or are being cut. */
    private static final int CUT_EACH = 4;
    /** The time the approver's call takes, in which a cut falls at random. */
    private static final int CUT_WITHIN_MILLISECONDS = 60;

    private static final Duration WARM_UP = Duration.ofSeconds(3);
    /** A percentile of fewer calls is that of a handful, which a busy machine holds up as it likes. */
    private static final int ENOUGH_FOR_PERCENTILES = 100;

    /** Not before the newest shipped version, which would stay in force. */
    private static final String IN_FORCE_SINCE = "2022-08-01";

    private static final String LISTENING = "FROM pg_stat_activity WHERE application_name = 'bareme-versions'";
    private static final byte[] QUESTION = sample(new QuitusDecision(), "neuf-paye");

    private static Cluster cluster;
    private static Caller caller;
    private static Office office;
    private static Content first;
    private static Content second;
    private static final List<Activation> ACTIVATIONS = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        cluster = Cluster.startDatabase("activation");
        cluster.startReplicas(REPLICAS);
        caller = new Caller(cluster);
        office = new Office(caller, "quitus", IN_FORCE_SINCE);
    }

    @AfterAll
    static void stop() throws Exception {
        cluster.close();
    }

    @Test
    @Order(1)
    void everyReplicaSwitchesWholeAndSoonWithoutAnError() throws Exception {
        first = office.draft(workbook("39"), newest());
        first = office.approve(first);
        second = office.draft(workbook("38"), first.version());
        second = office.approve(second);
        Random random = new Random(SETTINGS.seed());
        List<SeenDecision> seen;
        long calmFrom;
        long calmTo;
        long switching;
        long end;
        try (SteadyCalls calls = new SteadyCalls(caller, QUESTION, REPLICAS, SETTINGS.callsPerSecond())) {
            Thread.sleep(WARM_UP.toMillis());
            int calmSeconds = SETTINGS.activations() * MILLISECONDS_BETWEEN;
            calmFrom = System.nanoTime();
            Thread.sleep(calmSeconds);
            calmTo = System.nanoTime();
            switching = calmTo;
            for (int number = 0; number < SETTINGS.activations(); number++) {
                activate(number % 2 == 0 ? first : second, number % CUT_EACH == CUT_EACH - 1, random);
                Thread.sleep(MILLISECONDS_BETWEEN);
            }
            Thread.sleep(IN_FORCE_EVERYWHERE.toMillis());
            end = System.nanoTime();
            seen = calls.seen();
        }
        Switches switches = new Switches(seen, ACTIVATIONS, Map.of(first.sha256(), 39, second.sha256(), 38));
        Duration calm = Switches.percentile(seen, calmFrom, calmTo, 99);
        Duration struck = Switches.percentile(seen, switching, end, 99);
        CrashReport.line(
                "F14-activations: %d, %,d decisions, %d errors, %d mixed, %d stale; at most %d ms late, %d ms with cut connections; p99 %d ms, %d ms before"
                        .formatted(
                                ACTIVATIONS.size(),
                                seen.size(),
                                switches.errors().size(),
                                switches.mixed().size(),
                                switches.stale(IN_FORCE_EVERYWHERE).size(),
                                switches.longest(false).toMillis(),
                                switches.longest(true).toMillis(),
                                struck.toMillis(),
                                calm.toMillis()));

        assertThat(switches.errors()).isEmpty();
        assertThat(switches.mixed()).isEmpty();
        assertThat(switches.stale(IN_FORCE_EVERYWHERE)).isEmpty();
        assertThat(seen).extracting(SeenDecision::replica).contains(0, 1, 2);
        if (SETTINGS.activations() >= ENOUGH_FOR_PERCENTILES) {
            assertThat(struck).isLessThan(calm.multipliedBy(2));
        }
    }

    private static int newest() throws Exception {
        return Integer.parseInt(cluster.query(
                cluster.database().administrator(), "SELECT max(number) FROM rule_set_version WHERE type = 'quitus'"));
    }

    private static void activate(Content content, boolean cut, Random random) throws Exception {
        CompletableFuture<Void> cutting = CompletableFuture.completedFuture(null);
        if (cut) {
            int pause = random.nextInt(CUT_WITHIN_MILLISECONDS);
            cutting = CompletableFuture.runAsync(() -> cutListening(pause));
        }
        Content restored = office.restore(content);
        ACTIVATIONS.add(new Activation(restored.version(), restored.sha256(), System.nanoTime(), cut));
        cutting.join();
    }

    private static void cutListening(int pause) {
        try {
            Thread.sleep(pause);
            cluster.execute(cluster.database().administrator(), "SELECT pg_terminate_backend(pid) " + LISTENING);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Order(2)
    void eachReplicaListensOnOneConnectionAndFindsTheDatabaseAgain() throws Exception {
        assertThat(listening()).isEqualTo("3");

        cluster.restartDatabase();
        for (int replica = 0; replica < REPLICAS; replica++) {
            new Trials(cluster, SETTINGS).awaitDecision(replica);
        }
        Content restored = office.restore(first);

        await(restored.version());
        assertThat(listening()).isEqualTo("3");
        assertThat(cluster.query(
                        cluster.database().administrator(),
                        "SELECT coalesce(max(held), 0) FROM (SELECT count(*) AS held FROM pg_stat_activity"
                                + " WHERE usename = 'bareme_app' AND application_name = 'bareme-journal') AS writers"))
                .isEqualTo("3");
    }

    private static String listening() throws Exception {
        return cluster.query(cluster.database().administrator(), "SELECT count(*) " + LISTENING);
    }

    /** Until every replica decides under a version. */
    private static void await(int version) throws Exception {
        eventually(decision -> decision.version() == version);
    }

    private static void eventually(Predicate<SeenDecision> wanted) throws Exception {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        for (int replica = 0; replica < REPLICAS; ) {
            SeenDecision decision = ask(replica);
            assertThat(System.nanoTime()).as(decision.toString()).isLessThan(deadline);
            if (wanted.test(decision)) {
                replica++;
            } else {
                Thread.sleep(20);
            }
        }
    }

    private static SeenDecision ask(int replica) throws Exception {
        HttpResponse<byte[]> answer = caller.post(
                replica, "/api/v1/decisions/quitus", "caller", QUESTION, "Content-Type", "application/json");
        return SeenDecision.of(replica, 0, 0, answer);
    }

    @Test
    @Order(3)
    void aContentChangedInTheDatabaseIsNotRestored() throws Exception {
        asAdministrator(
                "UPDATE rule_set_version SET content = content || ' '::bytea WHERE type = 'quitus' AND number = "
                        + second.version());

        HttpResponse<byte[]> refusal = office.tryToRestore(second);

        assertThat(refusal.statusCode()).isEqualTo(412);
        assertThat(new String(refusal.body(), StandardCharsets.UTF_8)).contains("other-content");
    }

    /** Nobody is told: the poll finds it. */
    @Test
    @Order(4)
    void noReplicaUsesATamperedVersionAndWhatWasInForceStays() throws Exception {
        SeenDecision before = ask(0);
        forge(before.version());

        for (int replica = 0; replica < REPLICAS; replica++) {
            awaitAlarm(replica);
            SeenDecision after = ask(replica);
            assertThat(after.version()).isEqualTo(before.version());
            assertThat(after.mark()).isEqualTo(before.mark());
            assertThat(cluster.replica(replica).isReady()).isTrue();
            assertThat(caller.get(replica, PackagedService.READINESS))
                    .contains("n° " + before.version())
                    .contains("Version inutilisable, quitus n° " + (before.version() + 1));
            assertThat(cluster.replica(replica).log()).contains("l'empreinte de son contenu est");
        }
    }

    /** A version as it was approved, with one threshold written over in its content and the hash left as it was. */
    private static void forge(int version) throws Exception {
        asAdministrator("""
                INSERT INTO rule_set_version (type, number, sha256, file_name, workbook, content, presentation)
                SELECT type, number + 1, sha256, file_name, workbook,
                    convert_to(replace(convert_from(content, 'UTF8'), '39', '99'), 'UTF8'), presentation
                FROM rule_set_version WHERE type = 'quitus' AND number = %1$d;
                INSERT INTO rule_set_transition (type, number, step, action, to_state, sha256, effective_from, account, at,
                    comment)
                SELECT type, number + 1, 1, 'IMPORT', 'APPROVED', sha256, effective_from, account, clock_timestamp(), ''
                FROM rule_set_transition WHERE type = 'quitus' AND number = %1$d AND to_state = 'APPROVED'
                """.formatted(version));
    }

    private static void asAdministrator(String sql) throws Exception {
        DatabaseAccess administrator = cluster.database().administrator();
        cluster.execute(
                administrator,
                "ALTER TABLE rule_set_version DISABLE TRIGGER append_only",
                sql,
                "ALTER TABLE rule_set_version ENABLE ALWAYS TRIGGER append_only");
    }

    private static void awaitAlarm(int replica) throws Exception {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!caller.get(replica, "/q/metrics").contains("bareme_rule_set_refused{type=\"quitus\"} 1.0")) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.sleep(50);
        }
    }

    @Test
    @Order(5)
    void aReplicaThatStartsWithATamperedVersionSaysWhichAndDecidesTheRest() throws Exception {
        cluster.restartReplicaUnready(2);

        assertThat(cluster.replica(2).isReady()).isFalse();
        assertThat(caller.get(2, PackagedService.READINESS))
                .contains("aucun barème utilisable ; Version inutilisable, quitus n°")
                .contains("l'empreinte de son contenu est");
        HttpResponse<byte[]> refused =
                caller.post(2, "/api/v1/decisions/quitus", "caller", QUESTION, "Content-Type", "application/json");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(AnswerForm.fault(refused)).isEmpty();
        DecisionType<?, ?> other = DecisionTypes.load().find("quitus-refund").orElseThrow();
        HttpResponse<byte[]> decided = caller.post(
                2,
                "/api/v1/decisions/quitus-refund",
                "caller",
                sample(other, "moins-de-huit-euros"),
                "Content-Type",
                "application/json");
        assertThat(decided.statusCode()).isEqualTo(201);
        assertThat(ask(0).isDecision()).isTrue();
    }

    private static byte[] sample(DecisionType<?, ?> type, String name) {
        return type.samples().stream()
                .filter(sample -> sample.name().equals(name))
                .findFirst()
                .orElseThrow()
                .json()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The shipped one with another threshold, which the outcome shows and no test case sees. */
    private static byte[] workbook(String threshold) {
        return EditedWorkbook.edited(
                ShippedRules.newest(new QuitusDecision()),
                List.of(new CellText("Paramètres", "Seuil du circuit manuel", "Valeur", threshold)));
    }
}
