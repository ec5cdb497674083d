package fr.dgfip.bareme.recovery.action;

import static fr.dgfip.bareme.recovery.action.ShippedActions.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import fr.dgfip.bareme.decision.Trace;
import fr.dgfip.bareme.recovery.action.request.RecoveryRequest;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/**
 * A rich file stays cheap: tables prune each claim, act and resource by itself, so that work grows as the file does and never
 * as the product of its lists. The benchmark {@code RichFile} shows that one takes less than 2 ms of processor time.
 */
class RichFileCostTest {
    private static final RecoveryRequest RICH = RandomFiles.request(20, 30, 15);

    /** Products of its lists are 36 or 216 times as long, and hide no longer behind what a decision takes in any case. */
    private static final int TIMES = 6;

    private static final RecoveryRequest GREATER = RandomFiles.request(20 * TIMES, 30 * TIMES, 15 * TIMES);

    /** The classes are loaded and the calls linked; what is allocated then hardly varies. */
    private static final int WARM_UP = 50;

    @Test
    void rulesAnswersAndFactsGrowNoFasterThanTheFile() {
        assertThat(work(GREATER)).isLessThanOrEqualTo(TIMES * work(RICH));
    }

    private static int work(RecoveryRequest request) {
        Trace trace = RULES.decide(request).trace();
        int rows =
                trace.tables().stream().mapToInt(answer -> answer.rows().size()).sum();
        return trace.firedRules().size()
                + trace.tables().size()
                + rows
                + trace.facts().size();
    }

    /**
     * Combinations that no rule fires for still take memory. Acts stay as many: each may interrupt the prescription of each
     * claim, the one product there is.
     */
    @Test
    void memoryTakenGrowsNoFasterThanTheFile() {
        assertThat(allocated(RandomFiles.request(20 * TIMES, 30, 15 * TIMES)))
                .isLessThanOrEqualTo(TIMES * allocated(RICH));
    }

    private static long allocated(RecoveryRequest request) {
        for (int i = 0; i < WARM_UP; i++) {
            RULES.decide(request);
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        RULES.decide(request);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void theGreatestFileIsDecided() {
        assertThat(RULES.decide(RandomFiles.request(200, 200, 100)).outcome()).isNotNull();
    }
}
