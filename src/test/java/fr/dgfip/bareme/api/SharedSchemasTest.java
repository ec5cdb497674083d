package fr.dgfip.bareme.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.deciding.Envelope;
import fr.dgfip.bareme.decision.Reason;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.junit.jupiter.api.Test;

/** What the description says of an answer is what an answer is made of. */
class SharedSchemasTest {
    @Test
    void theEnvelopeIsDescribedFieldByField() {
        assertDescribes(SharedSchemas.envelope("quitus", "outcome"), Envelope.class);
    }

    @Test
    void aReasonIsDescribedFieldByField() {
        assertDescribes(SharedSchemas.reason(), Reason.class);
        assertDescribes(SharedSchemas.reason().getProperties().get("source"), Reason.Source.class);
    }

    private static void assertDescribes(Schema schema, Class<? extends Record> type) {
        List<String> components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        assertThat(schema.getProperties().keySet()).containsExactlyInAnyOrderElementsOf(components);
    }
}
