package fr.dgfip.bareme.recovery.action.examination;

import fr.dgfip.bareme.kernel.Euros;
import fr.dgfip.bareme.recovery.action.fact.CatalogueEntry;
import fr.dgfip.bareme.recovery.action.fact.FileFact;
import fr.dgfip.bareme.vocabulary.FrenchText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Whether the leading action, when heavy, is worth what it costs (domain reference 3.4: a proposal). */
final class Opportunity {
    private final FileFact file;
    private final ScoreTerms terms;
    private final boolean interruptible;
    private final List<HeavyTest> tests;

    /**
     * @param interruptible whether an action that interrupts prescription is recommended
     * @param evidence completeness of the proof for the leading action, where the file says it
     */
    Opportunity(
            Optional<Candidate> lead,
            FileFact file,
            ScoreTerms terms,
            boolean interruptible,
            Optional<Integer> evidence) {
        this.file = file;
        this.terms = terms;
        this.interruptible = interruptible;
        this.tests = lead.filter(candidate -> candidate.entry().heavy())
                .map(candidate -> tests(candidate, evidence))
                .orElse(List.of());
    }

    boolean isStakeReached() {
        return tests.stream().anyMatch(test -> test.code().equals("ENJEU") && test.passed());
    }

    boolean isOpportune() {
        return !tests.isEmpty() && tests.stream().allMatch(HeavyTest::passed);
    }

    List<HeavyTest> tests() {
        return tests;
    }

    private List<HeavyTest> tests(Candidate lead, Optional<Integer> evidence) {
        return List.of(lighter(lead), stake(lead), worth(lead), time(lead), evidence(evidence));
    }

    private HeavyTest lighter(Candidate lead) {
        boolean tried = file.vainActs() > 0 || file.movableCover() == 0;
        return new HeavyTest(
                "VOIES_LEGERES",
                tried,
                tried
                        ? "Des actes plus légers sont restés vains, ou aucun bien mobilier n'est connu."
                        : "Des biens mobiliers sont connus et aucun acte plus léger n'a été tenté.");
    }

    private HeavyTest stake(Candidate lead) {
        CatalogueEntry entry = lead.entry();
        Euros owed = lead.assessment().stake();
        boolean strategic = file.strategic().orElse(false);
        boolean reached = strategic
                || entry.leastStake().filter(least -> owed.compareTo(least) < 0).isEmpty();
        String least = entry.leastStake()
                .map(amount -> " pour un enjeu minimal de " + FrenchText.shortEuros(amount))
                .orElse("");
        return new HeavyTest(
                "ENJEU",
                reached,
                "En jeu : " + FrenchText.shortEuros(owed) + least + (strategic ? " ; dossier stratégique." : "."));
    }

    private HeavyTest worth(Candidate lead) {
        Euros cost = terms.cost(lead.entry().costClass());
        Euros expected = lead.expected();
        BigDecimal net = expected.minus(cost).amount();
        boolean worth = net.compareTo(cost.amount().multiply(terms.netFactor())) >= 0;
        return new HeavyTest(
                "RENDEMENT",
                worth,
                "Recette espérée : " + FrenchText.shortEuros(expected) + " pour un coût estimé de "
                        + FrenchText.shortEuros(cost) + ".");
    }

    private HeavyTest time(Candidate lead) {
        int months = lead.entry().months();
        Optional<Integer> margin = file.marginMonths();
        boolean enough = margin.filter(left -> left * 2 < months).isEmpty();
        String left = margin.map(found -> found + " mois avant la prescription").orElse("aucune prescription ne court");
        return new HeavyTest(
                "PRESCRIPTION",
                enough || interruptible,
                "Durée probable : " + months + " mois ; " + left
                        + (!enough && interruptible ? " ; un acte interruptif est recommandé d'abord." : "."));
    }

    private HeavyTest evidence(Optional<Integer> complete) {
        boolean enough =
                complete.filter(found -> found >= terms.leastEvidence()).isPresent();
        String told = complete.map(found -> "Preuves réunies à " + found + "\u00A0%")
                .orElse("Preuves réunies non renseignées");
        return new HeavyTest("PREUVES", enough, told + " ; il en faut " + terms.leastEvidence() + "\u00A0% au moins.");
    }
}
