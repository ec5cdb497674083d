package fr.dgfip.bareme.decision;

import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * A decision the service can be asked for. Found through {@link java.util.ServiceLoader}: adding a type touches nothing
 * else. Implementations are stateless.
 *
 * @param <R> request record
 * @param <O> outcome record; the rules insert exactly one
 */
public interface DecisionType<R extends Record, O extends Record> {
    /** Path name of the type, such as {@code quitus}; also the name of its DRL file and of its workbook folder. */
    default String name() {
        return vocabulary().type();
    }

    /** French title. */
    String title();

    DecisionVocabulary vocabulary();

    Class<R> requestType();

    Class<O> outcomeType();

    /** The legal date of a request that gives none: the date its law names. */
    LocalDate referenceDate(R request);

    /** What contradicts itself in a request that is otherwise well formed; all of it, in no particular order. */
    List<RequestProblem> problems(R request);

    Automation automation(O outcome);

    /** Synthetic requests for the documentation, at least one for each important answer. */
    List<Sample> samples();

    /**
     * A documented request.
     *
     * @param name short name, such as {@code neuf-paye}
     * @param title French title
     * @param json the request as JSON text
     */
    record Sample(String name, String title, String json) {
        /** The sample in the resource {@code samples/<name>.json} beside a class. */
        public static Sample beside(Class<?> type, String name, String title) {
            try (InputStream in = type.getResourceAsStream("samples/" + name + ".json")) {
                return new Sample(name, title, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
