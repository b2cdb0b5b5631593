package org.plumbline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** One class speaks to the console and one ends the program. */
@AnalyzeClasses(packages = "org.plumbline", importOptions = ProductOnly.class)
class ConsoleTest {
    @ArchTest
    static final ArchRule NOBODY_PRINTS = classes()
            .should(Uses.none(
                    "print only through the terminal it is given",
                    use -> use.equals("java.lang.System.out/0")
                            || use.equals("java.lang.System.err/0")
                            || use.matches("java\\.lang\\..*\\.printStackTrace/0")));

    @ArchTest
    static final ArchRule ONLY_MAIN_OPENS_THE_STREAMS_AND_ENDS_THE_PROGRAM = classes()
            .that()
            .doNotHaveFullyQualifiedName("org.plumbline.app.Main")
            .should(Uses.none(
                    "leave the process to Main",
                    use -> use.matches("java\\.io\\.FileDescriptor\\.(out|err)/0")
                            || use.startsWith("java.lang.System.exit")
                            || use.matches("java\\.lang\\.Runtime\\.(halt|exit)/1")));
}
