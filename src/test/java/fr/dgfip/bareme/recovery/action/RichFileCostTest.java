package fr.dgfip.bareme.recovery.action;

import static fr.dgfip.bareme.recovery.action.ShippedActions.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.decision.Reading;
import fr.dgfip.bareme.decision.RequestReader;
import fr.dgfip.bareme.recovery.action.request.RecoveryRequest;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A rich file stays cheap: tables prune each claim, act and asset by itself, nothing is combined in working memory. */
class RichFileCostTest {
    /** Until the compiler has settled; measured flat from about 1,500 decisions on. */
    private static final int WARM_UP = 2_000;

    private static final int MEASURED = 1_000;
    /** The budget of the service: 2 ms of processor time for 20 claims, 30 acts, 15 assets. */
    private static final long BUDGET_NANOS = 2_000_000;

    @Test
    void twentyClaimsThirtyActsAndFifteenAssetsTakeAtMostTwoMilliseconds() {
        RecoveryRequest request = request(20, 30, 15);
        for (int i = 0; i < WARM_UP; i++) {
            RULES.decide(request);
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < MEASURED; i++) {
            RULES.decide(request);
        }
        long each = (threads.getCurrentThreadCpuTime() - before) / MEASURED;
        assertThat(each).as("nanoseconds of processor time a decision").isLessThan(BUDGET_NANOS);
    }

    @Test
    void theGreatestFileIsDecided() {
        assertThat(RULES.decide(request(200, 200, 100)).outcome()).isNotNull();
    }

    private static RecoveryRequest request(int claims, int acts, int assets) {
        Map<String, Object> file = RandomFiles.file(7, claims, acts, assets);
        Reading<RecoveryRequest> reading = RequestReader.read(RULES.type(), file);
        assertThat(reading).isInstanceOf(Reading.Valid.class);
        return ((Reading.Valid<RecoveryRequest>) reading).request();
    }
}
