package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.oss.OssNumber;
import fr.dgfip.bareme.oss.Scheme;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What contradicts itself in the registrations and exclusions of before. */
final class HistoryChecks {
    private static final LocalDate IMPORT_SCHEME_OPENED = LocalDate.of(2021, 7, 1);
    private final RegistrationRequest request;

    private final List<RequestProblem> problems;

    HistoryChecks(RegistrationRequest request, List<RequestProblem> problems) {
        this.request = request;
        this.problems = problems;
    }

    void check() {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < request.otherRegistrations().size(); i++) {
            OtherRegistration other = request.otherRegistrations().get(i);
            String pointer = "/otherRegistrations/" + i;
            if (!seen.add(List.of(other.scheme(), other.state(), other.from(), other.asIntermediary()))) {
                contradiction(pointer, "cette inscription figure deux fois.");
            }
            checkRegistration(pointer, other);
            other.number().ifPresent(number -> checkNumber(pointer + "/number", other, number));
        }
        for (int i = 0; i < request.pastExclusions().size(); i++) {
            PastExclusion past = request.pastExclusions().get(i);
            String pointer = "/pastExclusions/" + i;
            if (!seen.add(List.of(past.scheme(), past.state(), past.excludedIn(), past.asIntermediary()))) {
                contradiction(pointer, "cette exclusion figure deux fois.");
            }
            checkExclusion(pointer, past);
        }
    }

    private void contradiction(String pointer, String message) {
        problems.add(new RequestProblem("contradiction", pointer, message));
    }

    private void checkRegistration(String pointer, OtherRegistration other) {
        if (other.from().isAfter(NoticeLimit.nextQuarter(request.examinationDate()))) {
            contradiction(
                    pointer + "/from", "une inscription connue commence au plus tard le trimestre qui suit l'examen.");
        }
        if (other.lastDay().filter(other.from()::isAfter).isPresent()) {
            contradiction(pointer + "/lastDay", "une inscription ne peut finir avant son début.");
        }
        if (other.endReason().isPresent() && other.lastDay().isEmpty()) {
            contradiction(pointer + "/endReason", "une inscription sans dernier jour n'a pas de cause de fin.");
        }
        if (other.asIntermediary() && other.scheme() != Scheme.IMPORT) {
            contradiction(pointer + "/asIntermediary", "seul le régime d'importation connaît des intermédiaires.");
        }
        if (other.scheme() == Scheme.IMPORT && other.from().isBefore(IMPORT_SCHEME_OPENED)) {
            contradiction(pointer + "/from", "le régime d'importation existe depuis le 1er juillet 2021.");
        }
    }

    private void checkNumber(String pointer, OtherRegistration other, OssNumber number) {
        boolean fits = other.asIntermediary() ? number.isIntermediary() : number.fits(other.scheme());
        if (!fits) {
            contradiction(pointer, "ce numéro n'a pas la forme de ceux du régime de l'inscription.");
            return;
        }
        if (!number.isOf(other.state())) {
            contradiction(pointer, "ce numéro n'a pas été donné par l'État de l'inscription.");
        }
    }

    private void checkExclusion(String pointer, PastExclusion past) {
        if (!past.excludedIn().fits(past.scheme())) {
            contradiction(
                    pointer + "/excludedIn",
                    "la période est un mois pour le régime d'importation, sinon un trimestre.");
        }
        if (past.excludedIn().firstDay().isAfter(request.examinationDate())) {
            contradiction(pointer + "/excludedIn", "une exclusion passée ne peut suivre l'examen.");
        }
        if (past.scheme() == Scheme.IMPORT && past.excludedIn().firstDay().isBefore(IMPORT_SCHEME_OPENED)) {
            contradiction(pointer + "/excludedIn", "le régime d'importation existe depuis le 1er juillet 2021.");
        }
        boolean intermediaryNamed =
                past.asIntermediary() || past.intermediaryOnly().isPresent();
        if (intermediaryNamed && past.scheme() != Scheme.IMPORT) {
            contradiction(pointer + "/scheme", "seul le régime d'importation connaît des intermédiaires.");
        }
        if (past.asIntermediary() && past.intermediaryOnly().isPresent()) {
            contradiction(
                    pointer + "/intermediaryOnly", "cette réponse est celle d'un vendeur, non d'un intermédiaire.");
        }
    }
}
