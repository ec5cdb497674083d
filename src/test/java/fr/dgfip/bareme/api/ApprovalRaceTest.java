package fr.dgfip.bareme.api;

import static fr.dgfip.bareme.api.OfficeResourceTest.FAR;
import static fr.dgfip.bareme.api.OfficeResourceTest.sha256;
import static fr.dgfip.bareme.api.OfficeResourceTest.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.app.TestDatabase;
import fr.dgfip.bareme.ruleset.life.Ask;
import fr.dgfip.bareme.ruleset.life.LifeRefused;
import fr.dgfip.bareme.ruleset.life.VersionLife;
import fr.dgfip.bareme.ruleset.versions.Action;
import fr.dgfip.bareme.ruleset.versions.Actor;
import fr.dgfip.bareme.ruleset.versions.State;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;

/** Two replicas on one database: a replica takes one step at a time, so here each step has a thread of its own. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(OfficeTestAccounts.class)
@DisplayName("T21 races of approvers")
class ApprovalRaceTest {
    private static final LocalDate DAY = FAR.plusYears(200);
    private static final int AT_ONCE = 6;

    @Inject
    VersionLife life;

    @RepeatedTest(5)
    void ofManyApprovalsOfOneVersionOneCounts() {
        int number = submitted("art. 200");

        List<String> answers = atOnce(IntStream.range(0, AT_ONCE).mapToObj(i -> approval(number, "M" + (100 + i))));

        assertThat(answers).containsOnlyOnce(State.APPROVED.name());
        assertThat(answers)
                .filteredOn(LifeRefused.Cause.WRONG_STATE.name()::equals)
                .hasSize(AT_ONCE - 1);
    }

    @RepeatedTest(5)
    void ofManyVersionsFromOneBaseOneIsApproved() {
        List<Integer> numbers = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> submitted("art. 201, " + i))
                .toList();

        List<String> answers = atOnce(numbers.stream().map(number -> approval(number, "M" + (100 + number))));

        assertThat(answers).containsOnlyOnce(State.APPROVED.name());
        assertThat(answers)
                .filteredOn(LifeRefused.Cause.OVERTAKEN.name()::equals)
                .hasSize(AT_ONCE - 1);
    }

    private static Ask approval(int number, String person) {
        return new Ask(
                "quitus-refund",
                number,
                Action.APPROVE,
                Optional.of(sha256(number)),
                Optional.of(DAY),
                "essai",
                Optional.empty(),
                new Actor("approver of " + person, Optional.of(person)));
    }

    private List<String> atOnce(Stream<Ask> asks) {
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        return asks
                .map(ask ->
                        CompletableFuture.supplyAsync(() -> take(ask, together), thread -> new Thread(thread).start()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private String take(Ask ask, CyclicBarrier together) {
        try {
            together.await();
            return life.take(ask).state().name();
        } catch (LifeRefused e) {
            return e.why().name();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
