package fr.dgfip.bareme.oss.registration;

import fr.dgfip.bareme.decision.Automation;
import fr.dgfip.bareme.decision.DecisionType;
import fr.dgfip.bareme.decision.RequestProblem;
import fr.dgfip.bareme.vocabulary.DecisionVocabulary;
import fr.dgfip.bareme.vocabulary.TableSpec;
import java.time.LocalDate;
import java.util.List;

/** The decision on a registration in a one-stop-shop scheme with France as Member State of identification. */
public final class OssRegistrationDecision implements DecisionType<RegistrationRequest, RegistrationOutcome> {
    private static final DecisionVocabulary VOCABULARY = new DecisionVocabulary(
            "oss-registration",
            RegistrationRequest.class,
            RegistrationOutcome.class,
            List.of(
                    new TableSpec("Territoires", CountryFacts.class, CountryResult.class),
                    new TableSpec("Début d'utilisation", StartFacts.class, StartResult.class),
                    new TableSpec("Opérations", OperationFacts.class, OperationResult.class),
                    new TableSpec("Exclusions passées", ExclusionFacts.class, ExclusionResult.class),
                    new TableSpec("Renseignements", DataFacts.class, RequiredItem.class),
                    new TableSpec("Contrôles", CheckFacts.class, CheckResult.class),
                    new TableSpec("Décision", RulingFacts.class, RulingResult.class),
                    new TableSpec("Numéro à utiliser", NumberFacts.class, NumberResult.class),
                    new TableSpec("Suites", SequelFacts.class, Sequel.class),
                    new TableSpec("Points ouverts", OpenPointFacts.class, OpenPointResult.class)),
            List.of(RegistrationParameter.values()));

    @Override
    public String title() {
        return "Inscription au guichet TVA commerce en ligne (OSS-IOSS)";
    }

    @Override
    public DecisionVocabulary vocabulary() {
        return VOCABULARY;
    }

    @Override
    public Class<RegistrationRequest> requestType() {
        return RegistrationRequest.class;
    }

    @Override
    public Class<RegistrationOutcome> outcomeType() {
        return RegistrationOutcome.class;
    }

    /** The day the registration is decided: its conditions are those in force when it is given or refused. */
    @Override
    public LocalDate referenceDate(RegistrationRequest request) {
        return request.examinationDate();
    }

    @Override
    public List<RequestProblem> problems(RegistrationRequest request) {
        return new RegistrationChecks(request).problems();
    }

    @Override
    public Automation automation(RegistrationOutcome outcome) {
        return outcome.automatic() ? Automation.FULL : Automation.ASSISTED;
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                sample(
                        "ue-premiere-operation",
                        "Régime UE, première opération notifiée à temps : inscription à cette date"),
                sample(
                        "ue-notification-tardive",
                        "Régime UE, première opération notifiée trop tard : trimestre suivant"),
                sample(
                        "import-sans-intermediaire",
                        "Régime d'importation, vendeur britannique sans intermédiaire : refus"),
                sample(
                        "import-norvege",
                        "Régime d'importation, vendeur norvégien expédiant de Norvège : inscription directe"),
                sample("non-ue-a-completer", "Régime non-UE, renseignements manquants : à compléter"),
                sample(
                        "ue-quarantaine",
                        "Régime UE, quarantaine en cours et choix d'un autre État : refus pour deux motifs"),
                sample("ue-siege-ailleurs", "Régime UE, siège en Allemagne, biens partis de France : un agent décide"));
    }

    private static Sample sample(String name, String title) {
        return Sample.beside(OssRegistrationDecision.class, name, title);
    }
}
