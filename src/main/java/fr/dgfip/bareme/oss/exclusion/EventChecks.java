package fr.dgfip.bareme.oss.exclusion;

import fr.dgfip.bareme.decision.RequestProblems;
import fr.dgfip.bareme.oss.ReturnPeriod;
import fr.dgfip.bareme.oss.Scheme;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** What contradicts itself in events and requests of records. */
final class EventChecks {
    private final ExclusionRequest request;
    private final RequestProblems problems;
    private final LocalDate today;

    EventChecks(ExclusionRequest request, RequestProblems problems) {
        this.request = request;
        this.problems = problems;
        this.today = request.examinationDate();
    }

    void check() {
        Set<EventKind> kinds = new HashSet<>();
        for (int i = 0; i < request.events().size(); i++) {
            StatusEvent event = request.events().get(i);
            if (!kinds.add(event.kind())) {
                problems.contradiction("/events/" + i + "/kind", "cet événement figure deux fois.");
            }
            checkDay("/events/" + i + "/day", event);
            checkKind("/events/" + i + "/kind", event);
            checkExit("/events/" + i + "/exitOn", event);
            checkMove("/events/" + i + "/newState", event);
        }
        Set<LocalDate> requested = new HashSet<>();
        for (int i = 0; i < request.recordRequests().size(); i++) {
            RecordsRequest records = request.recordRequests().get(i);
            if (!requested.add(records.requestedOn())) {
                problems.contradiction(
                        "/recordRequests/" + i + "/requestedOn", "une demande de ce jour figure deux fois.");
            }
            checkRecords("/recordRequests/" + i, records);
        }
    }

    private void checkDay(String at, StatusEvent event) {
        if (event.day().isAfter(today)) {
            problems.contradiction(at, "un événement ne peut suivre l'examen.");
        }
        if (event.day().isBefore(request.registeredSince())) {
            problems.contradiction(at, "un événement ne précède pas le début d'utilisation du régime.");
        }
    }

    private void checkKind(String at, StatusEvent event) {
        EventKind kind = event.kind();
        if (kind.isOfIntermediary() && request.intermediary().isEmpty()) {
            problems.contradiction(
                    at, "cet événement concerne un vendeur représenté : donnez le numéro de l'intermédiaire.");
        }
        if (kind == EventKind.CHANGEMENT_DEPART && request.scheme() != Scheme.UNION) {
            problems.contradiction(at, "seul le régime UE dépend du lieu de départ des biens.");
        }
    }

    private void checkExit(String at, StatusEvent event) {
        if (event.exitOn().isEmpty()) {
            return;
        }
        LocalDate exit = event.exitOn().get();
        if (event.kind() != EventKind.SORTIE_VOLONTAIRE) {
            problems.contradiction(at, "seule une sortie volontaire est demandée pour un jour.");
        } else if (!exit.isAfter(event.day())) {
            problems.contradiction(at, "une sortie est notifiée avant le jour demandé.");
        } else if (!ReturnPeriod.containing(exit, request.scheme()).firstDay().equals(exit)) {
            problems.contradiction(at, "une sortie prend effet le premier jour d'une période de déclaration.");
        }
    }

    private void checkMove(String at, StatusEvent event) {
        if (event.newState().isPresent() && !event.kind().isMove()) {
            problems.contradiction(at, "seul un changement de lieu a un nouvel État.");
        }
        if (event.newState().filter(request.msi()::equals).isPresent()) {
            problems.contradiction(at, "un changement au sein de l'État d'identification n'en fait pas sortir.");
        }
    }

    private void checkRecords(String at, RecordsRequest records) {
        checkRecordsDay(at + "/requestedOn", records.requestedOn(), records);
        records.reminderOn().ifPresent(day -> checkRecordsDay(at + "/reminderOn", day, records));
        records.suppliedOn().ifPresent(day -> checkRecordsDay(at + "/suppliedOn", day, records));
    }

    private void checkRecordsDay(String at, LocalDate day, RecordsRequest records) {
        if (day.isAfter(today)) {
            problems.contradiction(at, "ce jour ne peut suivre l'examen.");
        }
        if (day.isBefore(records.requestedOn())) {
            problems.contradiction(at, "ce jour précède la demande des registres.");
        }
    }
}
