package org.wireroom.benchmarks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The boundaries of this module. It measures all of the product and so may use every module of it, but not training. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.wireroom.benchmarks");

    @Test
    void benchmarksDoNotUseTraining() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.wireroom.training..")
                .check(CLASSES);
    }

    @Test
    void onlyTheWholePipelineIsMeasuredThroughKafkaStreams() {
        noClasses()
                .that()
                .resideInAnyPackage("..benchmarks.formats..", "..benchmarks.reading..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka.streams..", "org.wireroom.producer..", "org.wireroom.sink..")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.wireroom.benchmarks.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
