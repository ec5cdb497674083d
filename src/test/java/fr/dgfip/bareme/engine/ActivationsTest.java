package fr.dgfip.bareme.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.workbook.ChildProcess;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ActivationsTest {
    /** Reflection makes a class for an accessor after its fifteenth use: a few may still come. */
    private static final int LATE_CLASSES = 40;

    @Test
    @DisplayName("T16 metaspace: 2,000 versions put in force, then the first decides as before")
    void activationsLeaveNothingBehind() {
        List<String> printed =
                ChildProcess.run(Activations.class, List.of("-XX:MaxMetaspaceSize=128m", "-Xmx96m"), List.of("2000"));

        String[] words = printed.get(printed.size() - 1).split(" ");
        assertThat(words).as(printed.toString()).startsWith("classes").containsSequence("replay", "true");
        assertThat(Integer.parseInt(words[2])).isLessThanOrEqualTo(Integer.parseInt(words[1]) + LATE_CLASSES);
        assertThat(Long.parseLong(words[6])).isLessThanOrEqualTo(1 << 20);
    }
}
