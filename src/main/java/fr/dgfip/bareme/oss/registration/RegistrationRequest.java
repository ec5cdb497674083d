package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.kernel.Country;
import fr.dgfip.bareme.kernel.VatNumber;
import fr.dgfip.bareme.oss.Scheme;
import fr.dgfip.bareme.vocabulary.Term;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A request to be registered in a scheme with France as Member State of identification. */
public record RegistrationRequest(
        @Term(value = "Identifiant de la demande", description = "UUID donné par l’application")
        @Pattern(regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        String requestId,

        @Term("Régime demandé") Scheme scheme,
        @Term("Qualité du demandeur") ApplicantRole role,

        @Term(value = "Date de la demande", description = "Jour où la demande d’inscription est reçue")
        LocalDate requestedOn,

        @Term(
                value = "Date d'examen",
                description = "Jour pour lequel la décision est demandée ; jour d’attribution d’un numéro IM ou IN")
        LocalDate examinationDate,

        @Term(value = "Première opération le", description = "Jour de la première opération du régime, faite ou prévue")
        Optional<LocalDate> firstSupplyOn,

        @Term("Pays du siège") Optional<Country> seat,

        @Term(value = "Pays des établissements stables", description = "Pays où le demandeur a un établissement stable")
        @Size(max = 60)
        List<Country> fixedEstablishments,

        @Term(
                value = "Établissements de l'Union tous indiqués",
                description = "Oui aussi quand il n’y en a aucun ; absent : on ne sait pas")
        Optional<Boolean> establishmentsComplete,

        @Term("Opérations envisagées") @Size(max = 20) List<OperationKind> operations,

        @Term(value = "Pays de départ des biens", description = "Pays d’où partent les biens vendus sous le régime")
        @Size(max = 60)
        List<Country> dispatchCountries,

        @Term("Biens importés") Optional<ImportedGoods> importedGoods,
        @Term("Chiffre d'affaires") Optional<Turnover> turnover,

        @Term(
                value = "Option pour la taxation à destination",
                description = "Choix de payer la TVA dans l’État des clients même sous le seuil")
        Optional<Boolean> destinationOption,

        @Term("Numéro de TVA du demandeur") Optional<VatNumber> vatNumber,
        @Term("Intermédiaires") @Size(max = 10) List<Intermediary> intermediaries,

        @Term(
                value = "Registre consulté le",
                description = "Jour où le service a consulté les inscriptions et exclusions de tous les États membres")
        Optional<LocalDate> registryCheckedOn,

        @Term("Autres inscriptions") @Size(max = 100) List<OtherRegistration> otherRegistrations,
        @Term("Exclusions passées") @Size(max = 100) List<PastExclusion> pastExclusions,

        @Term(value = "Renseignements fournis", description = "Ceux que la demande contient") @Size(max = 30)
        List<DataItem> provided) {
    public RegistrationRequest {
        fixedEstablishments = List.copyOf(fixedEstablishments);
        operations = List.copyOf(operations);
        dispatchCountries = List.copyOf(dispatchCountries);
        intermediaries = List.copyOf(intermediaries);
        otherRegistrations = List.copyOf(otherRegistrations);
        pastExclusions = List.copyOf(pastExclusions);
        provided = List.copyOf(provided);
    }

    boolean isIntermediary() {
        return role == ApplicantRole.INTERMEDIARY;
    }

    /** Whether the registers of all States were looked at for this request, not before it. */
    boolean isRegistryConsulted() {
        return registryCheckedOn.filter(day -> !day.isBefore(requestedOn)).isPresent();
    }

    /** Whether a registration of another State ended because the person moved: the change of State sets the start. */
    boolean isMoved() {
        return otherRegistrations.stream()
                .anyMatch(other -> other.isForeign() && other.concerns(this) && other.isMoved());
    }

    /** Every country the request names, once each. */
    public List<Country> countries() {
        return Stream.of(seat.stream(), fixedEstablishments.stream(), dispatchCountries.stream())
                .flatMap(named -> named)
                .distinct()
                .toList();
    }
}
