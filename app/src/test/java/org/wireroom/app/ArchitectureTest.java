package org.wireroom.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The lines between modules and packages; docs/decisions.md says why they run where they run. */
class ArchitectureTest {
    private static final String ROOT = "org.wireroom";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void modulesDependOneWay() {
        onlyDependsOn("text");
        onlyDependsOn("contract", "text");
        onlyDependsOn("platform", "text", "contract");
        onlyDependsOn("formats", "text", "contract");
        onlyDependsOn("analysis", "text");
        onlyDependsOn("producer", "text", "contract", "platform", "formats");
        onlyDependsOn("processor", "text", "contract", "platform", "formats", "analysis");
        onlyDependsOn("sink", "text", "contract", "platform");
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching(ROOT + ".(**)").should().beFreeOfCycles());
    }

    @Test
    void analysisNeedsNoLibrary() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + ".analysis..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(ROOT + "..", "java.."));
    }

    @Test
    void kafkaIsKnownToServicesAlone() {
        check(noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + ".text..",
                        ROOT + ".contract..",
                        ROOT + ".formats..",
                        ROOT + ".analysis..",
                        ROOT + ".processor.extract..",
                        ROOT + ".processor.overlap..",
                        ROOT + ".processor.sayings..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka.."));
    }

    @Test
    void onlyTheTopologyKnowsKafkaStreams() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".processor.topology..")
                .and()
                .doNotHaveSimpleName("ProcessorService")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka.streams.."));
    }

    @Test
    void onlyTheEmbeddedBrokerKnowsKafkasServer() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".app.broker..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("kafka..", "org.apache.kafka.server..", "org.apache.kafka.metadata.."));
    }

    @Test
    void stepsTakeTheTimeFromRecords() {
        check(noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".processor..", ROOT + ".analysis..", ROOT + ".formats..", ROOT + ".text..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class));
    }

    @Test
    void nothingStaticIsMutable() {
        check(fields().that().areStatic().should().haveModifier(JavaModifier.FINAL));
    }

    @Test
    void namesSayWhatAThingIs() {
        check(noClasses().should().haveNameMatching(".*(Manager|Util|Utils|Helper|Impl|Data)"));
    }

    @Test
    void publicTypesOfTheContractAreRecordsEnumsOrFinal() {
        check(classes()
                .that(are(resideInAPackage(ROOT + ".contract..")))
                .and()
                .arePublic()
                .and()
                .areNotInterfaces()
                .should()
                .haveModifier(JavaModifier.FINAL));
    }

    private static void onlyDependsOn(String module, String... others) {
        String[] allowed = new String[others.length + 1];
        for (int i = 0; i < others.length; i++) {
            allowed[i] = ROOT + "." + others[i] + "..";
        }
        allowed[others.length] = ROOT + "." + module + "..";
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + "." + module + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed)))));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }
}
