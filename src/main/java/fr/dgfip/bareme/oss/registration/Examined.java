package fr.dgfip.bareme.oss.registration;

import java.util.Optional;

/** All that the answer is drawn from. */
public record Examined(Situation situation, StartResult start, NumberResult number, CheckSummary checks) {
    Optional<StartItem> startItem(RegistrationRequest request) {
        return situation
                .start()
                .map(day -> new StartItem(
                        day,
                        start.rule(),
                        start.facts().notifyBy().filter(any -> start.rule() != StartRule.NUMBER_DATE),
                        StartWords.of(request, start)));
    }
}
