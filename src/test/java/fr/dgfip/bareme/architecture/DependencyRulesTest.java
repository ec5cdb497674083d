package fr.dgfip.bareme.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Dependencies point one way, frameworks stay where they belong, and logic asks nothing of its surroundings. */
class DependencyRulesTest {
    private static final String ROOT = "fr.dgfip.bareme.";
    private static final String[] DOMAINS = {ROOT + "quitus..", ROOT + "oss..", ROOT + "recovery.."};
    private static final JavaClasses PRODUCT =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("fr.dgfip.bareme");

    @Test
    void dependenciesPointOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("fr.dgfip.bareme..")
                .layer("kernel")
                .definedBy(ROOT + "kernel..")
                .layer("vocabulary")
                .definedBy(ROOT + "vocabulary..")
                .layer("table")
                .definedBy(ROOT + "table..")
                .layer("decision")
                .definedBy(ROOT + "decision..")
                .layer("ruleset")
                .definedBy(ROOT + "ruleset..")
                .layer("analysis")
                .definedBy(ROOT + "analysis..")
                .layer("workbook")
                .definedBy(ROOT + "workbook..")
                .layer("domain")
                .definedBy(DOMAINS)
                .layer("engine")
                .definedBy(ROOT + "engine..")
                .layer("rules")
                .definedBy(ROOT + "rules..")
                .layer("journal")
                .definedBy(ROOT + "journal..")
                .layer("deciding")
                .definedBy(ROOT + "deciding..")
                .layer("replay")
                .definedBy(ROOT + "replay..")
                .layer("security")
                .definedBy(ROOT + "security..")
                .layer("api")
                .definedBy(ROOT + "api..")
                .layer("app")
                .definedBy(ROOT + "app..")
                .whereLayer("app")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("api")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("replay")
                .mayOnlyBeAccessedByLayers("api", "app")
                .whereLayer("deciding")
                .mayOnlyBeAccessedByLayers("api", "replay", "app")
                .whereLayer("journal")
                .mayOnlyBeAccessedByLayers("deciding", "replay", "api", "app")
                .whereLayer("engine")
                .mayOnlyBeAccessedByLayers("deciding", "replay", "rules", "app")
                .whereLayer("workbook")
                .mayOnlyBeAccessedByLayers("api", "app")
                .whereLayer("domain")
                .mayOnlyBeAccessedByLayers("rules")
                .whereLayer("analysis")
                .mayOnlyBeAccessedByLayers("workbook", "deciding", "api", "app")
                .whereLayer("ruleset")
                .mayOnlyBeAccessedByLayers("analysis", "workbook", "engine", "deciding", "replay", "api", "app")
                .whereLayer("decision")
                .mayOnlyBeAccessedByLayers(
                        "ruleset", "analysis", "domain", "engine", "deciding", "replay", "api", "app")
                .whereLayer("table")
                .mayOnlyBeAccessedByLayers("ruleset", "analysis", "workbook", "engine", "deciding", "app")
                .check(PRODUCT);
    }

    @Test
    void engineAndJournalDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "engine..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "journal..")
                .check(PRODUCT);
    }

    @Test
    void domainsKnowNoFrameworkButAnnotations() {
        noClasses()
                .that()
                .resideInAnyPackage(withDomains("table..", "kernel..", "vocabulary..", "analysis.."))
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "java..", "fr.dgfip.bareme..", "jakarta.validation..", "com.fasterxml.jackson.annotation..")
                .check(PRODUCT);
    }

    private static String[] withDomains(String... packages) {
        return Stream.concat(Arrays.stream(packages).map(ROOT::concat), Arrays.stream(DOMAINS))
                .toArray(String[]::new);
    }

    @Test
    void domainsDoNotKnowEachOther() {
        slices().matching(ROOT + "(quitus|oss|recovery)..")
                .should()
                .notDependOnEachOther()
                .check(PRODUCT);
    }

    @Test
    void onlyTheEngineSeesDrools() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "engine..", ROOT + "rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..")
                .check(PRODUCT);
    }

    @Test
    void onlyTheWorkbookPackageSeesPoi() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "workbook..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..")
                .check(PRODUCT);
    }

    @Test
    void amountsAndRatesAreExact() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(withDomains("kernel..", "vocabulary..", "table..", "decision..", "analysis.."))
                .should()
                .haveRawType(double.class)
                .orShould()
                .haveRawType(float.class)
                .orShould()
                .haveRawType(Double.class)
                .check(PRODUCT);
    }

    @Test
    void logicAsksNoClockZoneOrLocale() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(PRODUCT);
    }

    @Test
    void nothingEvaluatesAFormula() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("FormulaEvaluator")
                .check(PRODUCT);
    }

    @Test
    void resourcesSayWhoMayCallThem() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.ws.rs.Path")
                .should(nameTheirRoles())
                .check(PRODUCT);
    }

    private static ArchCondition<JavaClass> nameTheirRoles() {
        return new ArchCondition<>("name the roles that may call them, on the class") {
            @Override
            public void check(JavaClass resource, ConditionEvents events) {
                boolean named = resource.isAnnotatedWith("jakarta.annotation.security.RolesAllowed")
                        || resource.isAnnotatedWith("io.quarkus.security.Authenticated");
                events.add(new SimpleConditionEvent(resource, named, resource.getName()));
            }
        };
    }
}
