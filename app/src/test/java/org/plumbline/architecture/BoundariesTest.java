package org.plumbline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What lies outside the product is reached from one place each, or not at all. */
@AnalyzeClasses(packages = "org.plumbline", importOptions = ProductOnly.class)
class BoundariesTest {
    @ArchTest
    static final ArchRule NOTHING_LEAVES_THE_COMPUTER = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "com.sun.net..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.nio\\.channels\\.(\\w*SocketChannel|DatagramChannel)");

    @ArchTest
    static final ArchRule ONLY_A_BROWSER_IS_STARTED = classes()
            .that()
            .doNotHaveFullyQualifiedName("org.plumbline.app.report.Browser")
            .should(Uses.none(
                    "start no other program",
                    use -> use.startsWith("java.lang.ProcessBuilder.") || use.startsWith("java.lang.Runtime.exec/")));

    @ArchTest
    static final ArchRule ONE_PACKAGE_DRAWS = noClasses()
            .that()
            .resideOutsideOfPackages("org.plumbline.visualization.render..", "org.plumbline.app.doctor..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.imageio..", "org.jfree..", "org.apache.batik..")
            .because("charts are specifications without pixels; the doctor only tries whether drawing works");

    @ArchTest
    static final ArchRule MASON_STAYS_BEHIND_THE_CALENDAR = noClasses()
            .that()
            .resideOutsideOfPackages("org.plumbline.sim.schedule..", "org.plumbline.sim.simulation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("sim..", "ec.util..");

    @ArchTest
    static final ArchRule ONE_PACKAGE_READS_YAML = noClasses()
            .that()
            .resideOutsideOfPackage("org.plumbline.scenarios.document..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..");

    @ArchTest
    static final ArchRule ONE_PACKAGE_WRITES_PARQUET = noClasses()
            .that()
            .resideOutsideOfPackage("org.plumbline.experiments.results.table..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.parquet..", "blue.strategic..", "com.github.luben..");
}
