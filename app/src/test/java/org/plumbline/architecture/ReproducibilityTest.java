package org.plumbline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Nothing may depend on the clock, the machine, its language, or the order in which something hashes. */
@AnalyzeClasses(packages = "org.plumbline", importOptions = ProductOnly.class)
class ReproducibilityTest {
    /** Who may ask what time it is, and what for. None of it reaches a result. */
    private static final String CLOCK_READERS = String.join(
            "|",
            "org.plumbline.app.Main", // progress, and when results were made
            "org.plumbline.experiments.execution.BatchSize",
            "org.plumbline.experiments.execution.RunInFlight", // time limit of a run
            "org.plumbline.experiments.results.RunJournal"); // when to force to disk

    private static final Set<String> EXACT = Set.of(
            "abs",
            "absExact",
            "addExact",
            "ceil",
            "copySign",
            "decrementExact",
            "floor",
            "floorDiv",
            "floorMod",
            "fma",
            "getExponent",
            "incrementExact",
            "max",
            "min",
            "multiplyExact",
            "multiplyHigh",
            "negateExact",
            "nextDown",
            "nextUp",
            "rint",
            "round",
            "scalb",
            "signum",
            "sqrt",
            "subtractExact",
            "toIntExact",
            "ulp");

    @ArchTest
    static final ArchRule GENERATORS_ARE_MADE_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("org.plumbline.sim.random..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.commons.rng..", "java.util.random..", "ec.util..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("org\\.apache\\.commons\\.math3\\.random\\.(?!SobolSequenceGenerator).*")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.security.SecureRandom")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.SplittableRandom")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
            .because("every draw comes from a stream keyed by purpose, entity and replication");

    @ArchTest
    static final ArchRule NO_HIDDEN_GENERATORS = classes()
            .should(Uses.none(
                    "use no generator of the machine's or of MASON's",
                    use -> use.equals("java.lang.Math.random/0")
                            || use.equals("java.lang.StrictMath.random/0")
                            || use.startsWith("java.util.Collections.shuffle/1")
                            || use.startsWith("java.util.UUID.randomUUID")
                            || (use.startsWith("sim.engine.SimState.random") && use.endsWith("/0"))
                            || use.matches("org\\.plumbline\\..*\\.random/0")
                            || use.startsWith("java.lang.System.identityHashCode")));

    @ArchTest
    static final ArchRule NO_CLOCK = classes()
            .that()
            .haveNameNotMatching(CLOCK_READERS)
            .should(Uses.none(
                    "not ask what time it is",
                    use -> use.startsWith("java.lang.System.currentTimeMillis")
                            || use.startsWith("java.lang.System.nanoTime")
                            || use.matches("java\\.time\\..*\\.now/.*")
                            || use.matches("java\\.time\\.(Clock|InstantSource)\\.(system|tick).*")
                            || use.equals("java.util.Date.<init>/0")
                            || use.startsWith("java.util.Calendar.getInstance")));

    @ArchTest
    static final ArchRule NO_DEFAULT_LANGUAGE_OR_CHARSET = classes()
            .should(Uses.none(
                    "name locale, charset and time zone",
                    use -> Set.of(
                                            "java.lang.String.format/2",
                                            "java.lang.String.formatted/1",
                                            "java.lang.String.toLowerCase/0",
                                            "java.lang.String.toUpperCase/0",
                                            "java.lang.String.getBytes/0",
                                            "java.io.InputStreamReader.<init>/1",
                                            "java.io.OutputStreamWriter.<init>/1",
                                            "java.io.FileReader.<init>/1",
                                            "java.io.FileWriter.<init>/1",
                                            "java.io.ByteArrayOutputStream.toString/0",
                                            "java.util.Scanner.<init>/1",
                                            "java.util.Formatter.<init>/0",
                                            "java.util.Formatter.<init>/1",
                                            "java.util.Locale.getDefault/0",
                                            "java.util.TimeZone.getDefault/0",
                                            "java.time.ZoneId.systemDefault/0",
                                            "java.nio.charset.Charset.defaultCharset/0",
                                            "java.text.DecimalFormat.<init>/0",
                                            "java.text.DecimalFormat.<init>/1",
                                            "java.text.Collator.getInstance/0")
                                    .contains(use)
                            || use.matches("java\\.text\\.NumberFormat\\.get.*Instance/0")));

    @ArchTest
    static final ArchRule ELEMENTARY_FUNCTIONS_ARE_STRICT = classes()
            .that()
            .resideInAPackage("org.plumbline.sim..")
            .should(Uses.none(
                    "use StrictMath for elementary functions: the last bits of Math differ between machines",
                    use -> use.startsWith("org.apache.commons.math3.util.FastMath.")
                            || (use.startsWith("java.lang.Math.")
                                    && !EXACT.contains(use.replaceFirst("java\\.lang\\.Math\\.(\\w+)/.*", "$1")))));

    @ArchTest
    static final ArchRule NOTHING_IN_THE_MODEL_IS_HASHED = noClasses()
            .that()
            .resideInAPackage("org.plumbline.sim..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(HashMap|HashSet|IdentityHashMap|WeakHashMap|Hashtable)")
            .because("the order of hash tables is nobody's decision; use linked or sorted ones, or arrays by number");

    @ArchTest
    static final ArchRule NO_HASHED_COLLECTORS_IN_THE_MODEL = classes()
            .that()
            .resideInAPackage("org.plumbline.sim..")
            .should(Uses.none(
                    "collect into an order",
                    use -> Set.of(
                                    "java.util.stream.Collectors.toSet/0",
                                    "java.util.stream.Collectors.toMap/2",
                                    "java.util.stream.Collectors.toMap/3",
                                    "java.util.stream.Collectors.groupingBy/1",
                                    "java.util.stream.Collectors.groupingBy/2",
                                    "java.util.Set.copyOf/1",
                                    "java.util.Map.copyOf/1",
                                    "java.util.stream.Collectors.toUnmodifiableSet/0",
                                    "java.util.stream.Collectors.toUnmodifiableMap/2")
                            .contains(use)));
}
