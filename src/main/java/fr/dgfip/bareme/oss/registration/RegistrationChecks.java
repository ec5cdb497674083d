package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.kernel.VatNumber;
import fr.dgfip.bareme.oss.Scheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What contradicts itself in a request for registration. One of its kind per request. */
final class RegistrationChecks {
    /** The first one-stop shop opened that day; before the last, periods are still written with a year in 20. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(2097, 12, 31);

    private final RegistrationRequest request;
    private final List<RequestProblem> problems = new ArrayList<>();

    RegistrationChecks(RegistrationRequest request) {
        this.request = request;
    }

    List<RequestProblem> problems() {
        checkDates();
        checkRole();
        checkScheme();
        checkNumber();
        checkGoods();
        request.turnover().ifPresent(this::checkTurnover);
        checkIntermediaries();
        checkLists();
        new HistoryChecks(request, problems).check();
        return List.copyOf(problems);
    }

    private void contradiction(String pointer, String message) {
        problems.add(new RequestProblem("contradiction", pointer, message));
    }

    private void checkDates() {
        if (isOutOfBounds(request.requestedOn())) {
            contradiction("/requestedOn", "une demande d'inscription est reçue de 2015 à 2097.");
        }
        if (isOutOfBounds(request.examinationDate())) {
            contradiction("/examinationDate", "une demande d'inscription est examinée de 2015 à 2097.");
        }
        if (request.examinationDate().isBefore(request.requestedOn())) {
            contradiction("/examinationDate", "l'examen ne peut précéder la demande.");
        }
        if (request.registryCheckedOn()
                .filter(request.examinationDate()::isBefore)
                .isPresent()) {
            contradiction("/registryCheckedOn", "la consultation du registre ne peut suivre l'examen.");
        }
    }

    private static boolean isOutOfBounds(LocalDate day) {
        return day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY);
    }

    private void checkRole() {
        if (!request.isIntermediary()) {
            return;
        }
        if (request.scheme() != Scheme.IMPORT) {
            contradiction("/role", "seul le régime d'importation connaît des intermédiaires.");
        }
        if (!request.operations().isEmpty()) {
            contradiction(
                    "/operations", "un intermédiaire déclare pour des vendeurs : ses opérations ne s'inscrivent pas.");
        }
        if (request.firstSupplyOn().isPresent()) {
            contradiction("/firstSupplyOn", "un intermédiaire n'a pas d'opération propre : ôtez cette date.");
        }
        if (!request.intermediaries().isEmpty()) {
            contradiction("/intermediaries", "un intermédiaire n'est pas lui-même représenté.");
        }
    }

    private void checkScheme() {
        if (request.scheme() != Scheme.IMPORT && !request.intermediaries().isEmpty()) {
            contradiction("/intermediaries", "seul le régime d'importation connaît des intermédiaires.");
        }
        if (request.scheme() != Scheme.IMPORT && request.importedGoods().isPresent()) {
            contradiction("/importedGoods", "les biens importés ne concernent que le régime d'importation.");
        }
        if (request.scheme() != Scheme.UNION && request.turnover().isPresent()) {
            contradiction("/turnover", "le seuil ne concerne que le régime UE : ôtez le chiffre d'affaires.");
        }
        if (request.scheme() != Scheme.UNION && request.destinationOption().isPresent()) {
            contradiction("/destinationOption", "l'option ne concerne que le régime UE : ôtez-la.");
        }
    }

    private void checkNumber() {
        boolean declaredOutside = request.provided().contains(DataItem.NO_EU_ESTABLISHMENT_STATEMENT);
        boolean seatInFrance =
                request.seat().filter(country -> country.code().equals("FR")).isPresent();
        if (declaredOutside && isInUnion()) {
            contradiction(
                    "/provided",
                    "une déclaration d'absence de siège et d'établissement dans l'Union ne va pas avec le siège ou "
                            + "l'établissement indiqué.");
        }
        if (seatInFrance
                && request.vatNumber()
                        .map(VatNumber::state)
                        .filter(state -> !state.equals("FR"))
                        .isPresent()) {
            contradiction("/vatNumber", "une entreprise dont le siège est en France donne son numéro de TVA en FR.");
        }
    }

    private boolean isInUnion() {
        return Stream.concat(request.seat().stream(), request.fixedEstablishments().stream())
                .anyMatch(Geography::isMemberState);
    }

    private void checkGoods() {
        request.importedGoods().ifPresent(goods -> {
            if (isAbove(goods.lowestValue(), goods.highestValue())) {
                contradiction("/importedGoods/lowestValue", "la plus petite valeur dépasse la plus grande.");
            }
        });
    }

    private static boolean isAbove(Optional<Euros> part, Optional<Euros> whole) {
        return part.flatMap(amount -> whole.filter(total -> amount.compareTo(total) > 0))
                .isPresent();
    }

    private void checkTurnover(Turnover turnover) {
        String message = "la part faite depuis l'État d'établissement dépasse le total.";
        if (isAbove(turnover.previousYearFromEstablishment(), turnover.previousYear())) {
            contradiction("/turnover/previousYearFromEstablishment", message);
        }
        if (isAbove(turnover.currentYearFromEstablishment(), turnover.currentYear())) {
            contradiction("/turnover/currentYearFromEstablishment", message);
        }
    }

    private void checkIntermediaries() {
        List<Intermediary> intermediaries = request.intermediaries();
        Set<Object> numbers = new HashSet<>();
        for (int i = 0; i < intermediaries.size(); i++) {
            String pointer = "/intermediaries/" + i + "/number";
            intermediaries
                    .get(i)
                    .number()
                    .filter(number -> !number.isIntermediary())
                    .ifPresent(
                            number -> contradiction(pointer, "le numéro d'un intermédiaire est IN et dix chiffres."));
            intermediaries
                    .get(i)
                    .number()
                    .filter(number -> !numbers.add(number))
                    .ifPresent(number -> contradiction(pointer, "cet intermédiaire figure deux fois."));
        }
    }

    private void checkLists() {
        checkTwice("/operations", request.operations());
        checkTwice("/fixedEstablishments", request.fixedEstablishments());
        checkTwice("/dispatchCountries", request.dispatchCountries());
        checkTwice("/provided", request.provided());
    }

    private void checkTwice(String pointer, List<?> values) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (!seen.add(values.get(i))) {
                contradiction(pointer + "/" + i, "cette valeur figure deux fois.");
            }
        }
    }
}
