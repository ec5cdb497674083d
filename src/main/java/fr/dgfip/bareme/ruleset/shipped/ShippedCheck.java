package fr.dgfip.bareme.ruleset.shipped;

import fr.dgfip.bareme.ruleset.ContentJson;
import fr.dgfip.bareme.ruleset.RuleSet;
import fr.dgfip.bareme.ruleset.TestCase;
import fr.dgfip.bareme.ruleset.versions.Action;
import fr.dgfip.bareme.ruleset.versions.Actor;
import fr.dgfip.bareme.ruleset.versions.NewVersion;
import fr.dgfip.bareme.ruleset.versions.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads shipped files and tries their test cases; gathers all problems of all files. For one thread. */
final class ShippedCheck {
    private final ShippedWorkbookReader reader;
    private final CaseRunner runner;
    private final List<NewVersion> versions = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    ShippedCheck(ShippedWorkbookReader reader, CaseRunner runner) {
        this.reader = reader;
        this.runner = runner;
    }

    List<NewVersion> versions() {
        return versions;
    }

    List<String> problems() {
        return problems;
    }

    /** Cases that do not hold, one line for each difference. */
    List<String> failures() {
        return failures;
    }

    void check(ShippedFile file) {
        ShippedWorkbookReader.Reading reading =
                reader.read(file.bytes(), file.type().vocabulary());
        if (reading instanceof ShippedWorkbookReader.Reading.Faulty faulty) {
            faulty.problems().forEach(problem -> problems.add(file.name() + " : " + problem));
        } else if (reading instanceof ShippedWorkbookReader.Reading.Readable readable) {
            check(file, readable.ruleSet());
        }
    }

    private void check(ShippedFile file, RuleSet ruleSet) {
        List<String> found = new ArrayList<>();
        if (!ruleSet.notice().type().equals(file.type().name())) {
            found.add("la notice annonce la décision « " + ruleSet.notice().type() + " », le dossier « "
                    + file.type().name() + " »");
        }
        if (!ruleSet.notice().applicableFrom().equals(file.effectiveFrom())) {
            found.add("la notice dit « applicable à partir du "
                    + ruleSet.notice().applicableFrom() + " », le nom du fichier dit " + file.effectiveFrom());
        }
        ruleSet.cases()
                .forEach(testCase ->
                        failures(ruleSet, testCase).forEach(failure -> failures.add(file.name() + " : " + failure)));
        found.forEach(problem -> problems.add(file.name() + " : " + problem));
        versions.add(new NewVersion(
                file.type().name(),
                ContentJson.write(ruleSet),
                file.name(),
                file.bytes(),
                Optional.empty(),
                new Step(Action.IMPORT, Optional.of(file.effectiveFrom()), Actor.INSTALLATION, "")));
    }

    private List<String> failures(RuleSet ruleSet, TestCase testCase) {
        String where = testCase.cell().sheet() + " " + testCase.cell().address() + ", cas " + testCase.number() + " « "
                + testCase.title() + " » : ";
        return runner.differences(ruleSet, testCase).stream()
                .map(difference -> where + difference)
                .toList();
    }
}
