package org.plumbline.architecture;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The way of the data is the order of the modules: each uses only what stands before it. */
@AnalyzeClasses(packages = "org.plumbline", importOptions = ProductOnly.class)
class ModuleMapTest {
    @ArchTest
    static final ArchRule MODULES = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.plumbline..")
            .layer("sim-core")
            .definedBy("org.plumbline.sim..")
            .layer("scenarios")
            .definedBy("org.plumbline.scenarios..")
            .layer("experiments")
            .definedBy("org.plumbline.experiments..")
            .layer("visualization")
            .definedBy("org.plumbline.visualization..")
            .layer("app")
            .definedBy("org.plumbline.app..")
            .whereLayer("sim-core")
            .mayNotAccessAnyLayer()
            .whereLayer("scenarios")
            .mayOnlyAccessLayers("sim-core")
            .whereLayer("experiments")
            .mayOnlyAccessLayers("sim-core", "scenarios")
            .whereLayer("visualization")
            .mayOnlyAccessLayers("sim-core", "scenarios", "experiments")
            .whereLayer("app")
            .mayNotBeAccessedByAnyLayer()
            .ensureAllClassesAreContainedInArchitecture();

    @ArchTest
    static final ArchRule NO_CYCLES_IN_THE_MODEL =
            slices().matching("org.plumbline.sim.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_CYCLES_IN_SCENARIOS =
            slices().matching("org.plumbline.scenarios.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_CYCLES_IN_EXPERIMENTS =
            slices().matching("org.plumbline.experiments.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_CYCLES_IN_VISUALIZATION =
            slices().matching("org.plumbline.visualization.(*)..").should().beFreeOfCycles();
}
