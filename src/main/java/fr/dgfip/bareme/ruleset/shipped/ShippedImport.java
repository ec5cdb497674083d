package fr.dgfip.bareme.ruleset.shipped;

import fr.dgfip.bareme.decision.DecisionTypes;
import fr.dgfip.bareme.ruleset.versions.NewVersion;
import fr.dgfip.bareme.ruleset.versions.RuleSetVersions;
import fr.dgfip.bareme.ruleset.versions.VersionHistory;
import fr.dgfip.bareme.ruleset.versions.VersionJournal;
import fr.dgfip.bareme.ruleset.versions.VersionRepository;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Imports the shipped workbooks. A file that was imported before is not even read; one whose content is known for its
 * date (formatting or comments changed) is read and left; one with a new content for a date already known becomes a new
 * version that supersedes. A content once superseded does not come back by shipping it again: that needs a new workbook.
 *
 * <p>Reader and runner are asked for only when there is something to import, so a usual start does not load what they need.
 */
@Singleton
public class ShippedImport {
    private static final Logger LOG = Logger.getLogger(ShippedImport.class);

    private final DecisionTypes types;
    private final VersionRepository repository;
    private final RuleSetVersions versions;
    private final Supplier<ShippedWorkbookReader> reader;
    private final Supplier<CaseRunner> runner;
    private final Supplier<VersionJournal> journal;
    private final ShippedSettings.FailingCases failingCases;

    @Inject
    public ShippedImport(
            DecisionTypes types,
            VersionRepository repository,
            RuleSetVersions versions,
            Instance<ShippedWorkbookReader> reader,
            Instance<CaseRunner> runner,
            Instance<VersionJournal> journal,
            ShippedSettings settings) {
        this(
                types,
                repository,
                versions,
                (Supplier<ShippedWorkbookReader>) reader::get,
                (Supplier<CaseRunner>) runner::get,
                (Supplier<VersionJournal>) journal::get,
                settings.failingCases());
    }

    ShippedImport(
            DecisionTypes types,
            VersionRepository repository,
            RuleSetVersions versions,
            Supplier<ShippedWorkbookReader> reader,
            Supplier<CaseRunner> runner,
            Supplier<VersionJournal> journal,
            ShippedSettings.FailingCases failingCases) {
        this.types = types;
        this.repository = repository;
        this.versions = versions;
        this.reader = reader;
        this.runner = runner;
        this.journal = journal;
        this.failingCases = failingCases;
    }

    /**
     * Imports what is new, then refreshes what is in force.
     *
     * @return the versions stored
     * @throws ImportRefused when anything is wrong with any file; nothing was stored
     */
    public List<VersionHistory> run(Path folder) {
        ShippedFolder shipped = new ShippedFolder(folder, types);
        List<ShippedFile> unknown = shipped.files().stream()
                .filter(file -> !repository.hasWorkbook(file.type().name(), file.effectiveFrom(), file.bytes()))
                .toList();
        List<String> problems = new ArrayList<>(shipped.problems());
        List<NewVersion> checked = check(unknown, problems);
        if (!problems.isEmpty()) {
            throw new ImportRefused(problems);
        }
        List<VersionHistory> stored = checked.isEmpty() ? List.of() : store(checked);
        versions.refresh();
        return stored;
    }

    private List<NewVersion> check(List<ShippedFile> files, List<String> problems) {
        if (files.isEmpty()) {
            return List.of();
        }
        ShippedCheck check = new ShippedCheck(reader.get(), runner.get());
        files.forEach(check::check);
        problems.addAll(check.problems());
        if (failingCases == ShippedSettings.FailingCases.REFUSE) {
            problems.addAll(check.failures());
        } else {
            check.failures()
                    .forEach(failure -> LOG.warnf("Cas de test en écart, refusé hors démonstration : %s", failure));
        }
        return check.versions();
    }

    private List<VersionHistory> store(List<NewVersion> checked) {
        List<VersionHistory> stored =
                repository.add(checked, version -> journal.get().took(version));
        stored.forEach(version -> LOG.infof("Barème importé : %s, %s", version, version.sha256()));
        return stored;
    }
}
