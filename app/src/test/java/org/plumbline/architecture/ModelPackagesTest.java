package org.plumbline.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.sim.fact.Fact;

/** Within the model each package uses only those that stand before it. */
@AnalyzeClasses(packages = "org.plumbline.sim", importOptions = ProductOnly.class)
class ModelPackagesTest {
    private static final List<String> ORDER = List.of(
            "quantity",
            "random",
            "parameter",
            "schedule",
            "fact",
            "policy",
            "finance",
            "market",
            "people",
            "ecosystem",
            "innovation",
            "firm",
            "observation",
            "audit",
            "simulation",
            "reference");

    @ArchTest
    static void eachPackageUsesOnlyThoseBeforeIt(JavaClasses classes) {
        IntStream.range(0, ORDER.size() - 1).forEach(i -> after(i).check(classes));
    }

    private static ArchRule after(int position) {
        String[] later =
                ORDER.stream().skip(position + 1L).map(ModelPackagesTest::named).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(named(ORDER.get(position)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(later))
                .allowEmptyShould(true);
    }

    private static String named(String name) {
        return "org.plumbline.sim." + name + "..";
    }

    @ArchTest
    static void everyPackageHasItsPlaceInTheOrder(JavaClasses classes) {
        List<String> found = classes.stream()
                .map(c -> c.getPackageName()
                        .replaceFirst("org\\.plumbline\\.sim\\.?", "")
                        .replaceFirst("\\..*", ""))
                .distinct()
                .toList();
        assertThat(ORDER).containsAll(found);
    }

    @ArchTest
    static final ArchRule NO_FILES_NO_THREADS_NO_WINDOWS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.util.concurrent..", "java.awt..", "javax..", "java.net..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class)
            .because("the model knows no files, no threads and no pictures");

    @ArchTest
    static final ArchRule FEW_LIBRARIES = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.plumbline.sim..",
                    "java..",
                    "sim.engine..",
                    "org.apache.commons.rng..",
                    "org.apache.commons.math3..",
                    "org.jspecify..")
            .because("the model stands on MASON's schedule and Apache Commons alone");

    @ArchTest
    static final ArchRule FACTS_HOLD_NUMBERS_AND_VALUES = classes()
            .that()
            .resideInAPackage("org.plumbline.sim.fact..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.plumbline.sim.fact..", "org.plumbline.sim.quantity..", "java..", "org.jspecify..")
            .because("a listener must not reach live objects through what it hears");

    @ArchTest
    static final ArchRule FACTS_ARE_RECORDS =
            classes().that().implement(Fact.class).should().beRecords();
}
