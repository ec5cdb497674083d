package fr.dgfip.bareme.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dgfip.bareme.journal.JournalUnavailable;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostDatabaseTest {
    private static Response answer(Throwable cause) {
        return new ProblemMappers().internal(new CompletionException(new IllegalStateException(cause)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "53100", "55P03"})
    void aDatabaseThatDoesNotAnswerIsToBeAskedAgain(String state) {
        assertThat(answer(new SQLException("perdue", state)).getStatus()).isEqualTo(503);
        assertThat(answer(new SQLException("perdue", state)).getHeaderString("Retry-After"))
                .isEqualTo("1");
    }

    @Test
    void soIsAPoolWithoutConnectionAndAJournalThatCannotBeReached() {
        assertThat(answer(new SQLException("Acquisition timeout")).getStatus()).isEqualTo(503);
        assertThat(answer(new JournalUnavailable("Le journal ne peut pas être lu.", new SQLException("x", "22000")))
                        .getStatus())
                .isEqualTo(503);
    }

    @Test
    void whatTheDatabaseRefusesIsAFaultToBeSignalled() {
        assertThat(answer(new SQLException("approved by an author", "23514")).getStatus())
                .isEqualTo(500);
        assertThat(answer(new IllegalArgumentException("x")).getStatus()).isEqualTo(500);
    }
}
