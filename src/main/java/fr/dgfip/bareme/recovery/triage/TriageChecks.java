package fr.dgfip.bareme.recovery.triage;

import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.decision.RequestProblems;
import java.util.List;

/** What contradicts itself in a question. One of its kind per request. */
final class TriageChecks {
    private final TriageRequest request;
    private final RequestProblems problems = new RequestProblems();

    TriageChecks(TriageRequest request) {
        this.request = request;
    }

    List<RequestProblem> problems() {
        if (request.origin() == Origin.USAGER_EN_LIGNE) {
            checkUser();
        } else if (request.channel() == QuestionChannel.EN_LIGNE) {
            problems.contradiction("/channel", "la démarche en ligne est le canal des usagers.");
        }
        if (request.taxCode().isPresent() && !takesTaxCode()) {
            problems.contradiction("/taxCode", "un code de taxe annexe ne va pas avec ce sujet.");
        }
        return problems.all();
    }

    private void checkUser() {
        if (request.service().isPresent()) {
            problems.contradiction("/service", "la question est celle d'un usager : aucun service ne la pose.");
        }
        if (request.channel() == QuestionChannel.WIFIP) {
            problems.contradiction("/channel", "Wifip est la messagerie des services locaux.");
        }
        if (request.kind() == QuestionKind.RELANCE || request.kind() == QuestionKind.REDACTION) {
            problems.contradiction("/kind", "un usager ne demande ni suivi de masse ni rédaction.");
        }
        if (request.knownSignals().firstLevelAttempted().isPresent()) {
            problems.contradiction("/signals/firstLevelAttempted", "le premier niveau est celui d'un service local.");
        }
    }

    private boolean takesTaxCode() {
        return request.topic() == Topic.TAXE_ANNEXE || request.topic() == Topic.HORS_DGFIP;
    }
}
