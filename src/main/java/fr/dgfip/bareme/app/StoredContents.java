package fr.dgfip.bareme.app;

import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.ruleset.ContentJson;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.ruleset.life.VersionLife;
import fr.dgfip.bareme.ruleset.shipped.CaseRunner;
import fr.dgfip.bareme.ruleset.versions.VersionHistory;
import fr.dgfip.bareme.ruleset.versions.VersionRepository;
import java.time.LocalDate;
import java.util.List;

/** What versions say, from the database. */
final class StoredContents implements VersionLife.Contents {
    private final VersionRepository repository;
    private final DecisionTypes types;
    private final CaseRunner runner;

    StoredContents(VersionRepository repository, DecisionTypes types, CaseRunner runner) {
        this.repository = repository;
        this.types = types;
        this.runner = runner;
    }

    @Override
    public LocalDate applicableFrom(VersionHistory version) {
        return read(version).notice().applicableFrom();
    }

    @Override
    public List<String> failingCases(VersionHistory version) {
        RuleSet ruleSet = read(version);
        return ruleSet.cases().stream()
                .flatMap(testCase -> runner.differences(ruleSet, testCase).stream()
                        .map(difference -> "cas " + testCase.number() + " : " + difference))
                .toList();
    }

    private RuleSet read(VersionHistory version) {
        return ContentJson.read(
                types.find(version.type()).orElseThrow().vocabulary(),
                repository.written(version.type(), version.number()).orElseThrow());
    }
}
