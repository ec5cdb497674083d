package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.oss.Scheme;
import fr.dgfip.bareme.vocabulary.TableInput;
import fr.dgfip.bareme.vocabulary.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the checks are read from. Legal date: that of the decision; what the law says of the start of use is read by a column
 * of its own.
 *
 * @param otherStates what registrations and exclusions elsewhere hold against the request
 */
public record CheckFacts(
        @Term("Régime") Scheme scheme,
        @Term("Qualité du demandeur") ApplicantRole role,
        @Term("Territoire du siège") Optional<Zone> seat,
        @Term("Établissements stables") FixedEstablishments fixed,
        @Term("Établi dans l'Union") Optional<Boolean> unionEstablished,
        @Term("Territoire particulier") boolean special,
        @Term("Services demandés") boolean services,
        @Term("Biens demandés") boolean goods,
        @Term("Départ des biens") Dispatch dispatch,
        @Term("Départ des biens importés") ImportDispatch importDispatch,
        @Term("Représentation") Representation representation,
        @Term("Numéro de l'intermédiaire") IntermediaryNumber intermediaryNumber,
        @Term("Inscription en cours") RegistrationState registration,
        @Term("Engagement ailleurs") BindingState binding,
        @Term("Quarantaine") QuarantineState quarantine,
        @Term("Renseignements manquants") boolean dataMissing,
        @Term("Opérations") OperationsState operations,
        @Term("Biens importés") ImportedGoodsState importedGoods,
        @Term("Situation au regard du seuil") ThresholdState threshold,
        @Term("Option pour la taxation à destination") Optional<Boolean> destinationOption,
        @Term("Numéro de TVA") VatNumberState vatNumber,

        @Term(
                value = "Jour jugé",
                description = "Début d’utilisation, ou jour de l’examen quand un agent doit le fixer")
        LocalDate judgedOn,

        OtherStates otherStates)
        implements TableInput {

    /**
     * @param operations whether each operation fits the scheme, in any order
     * @param exclusions past exclusions, in any order
     */
    public static CheckFacts of(
            RegistrationRequest request,
            Situation situation,
            List<OperationResult> operations,
            List<ExclusionResult> exclusions,
            List<MissingData> missing,
            RegistrationTerms terms) {
        Operations asked = new Operations(operations);
        OtherStates others = OtherStates.of(request, situation.judgedOn(), terms.bindingYears(), exclusions);
        return new CheckFacts(
                request.scheme(),
                request.role(),
                situation.seat(),
                situation.fixed(),
                situation.unionEstablished(),
                situation.special(),
                asked.hasServices(),
                asked.hasGoods(),
                situation.dispatch(),
                situation.importDispatch(),
                Representation.of(request.intermediaries().size()),
                IntermediaryNumber.of(request.intermediaries()),
                others.registration(),
                others.binding(),
                others.quarantine(),
                !missing.isEmpty(),
                asked.state(),
                importedGoods(request, terms),
                asked.threshold(request, situation, terms),
                request.destinationOption(),
                VatNumberState.of(request.vatNumber()),
                situation.judgedOn(),
                others);
    }

    private static ImportedGoodsState importedGoods(RegistrationRequest request, RegistrationTerms terms) {
        if (request.scheme() != Scheme.IMPORT || request.isIntermediary()) {
            return ImportedGoodsState.NOT_CONCERNED;
        }
        return request.importedGoods()
                .map(goods -> goods.state(terms.consignment()))
                .orElse(ImportedGoodsState.UNKNOWN);
    }
}
