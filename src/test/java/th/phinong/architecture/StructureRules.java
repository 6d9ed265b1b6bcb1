package th.phinong.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How packages and classes may hang together. Each rule answers the violations that it found, none
 * when all is well.
 *
 * @param root the package whose direct sub-packages are the modules
 */
record StructureRules(String root) {

    private static final Set<String> DRAWERS = Set.of("model", "store", "web");
    private static final Predicate<String> SAYS_NOTHING =
            name -> name.matches(".*(Impl|Helper|Manager|Utils?|Common)");

    /** Modules never use one another in a circle. */
    List<String> cyclesBetweenModules(JavaClasses classes) {
        return violations(slices().matching(root + ".(*)..").should().beFreeOfCycles(), classes);
    }

    /** Only stores, and the module that starts the database, know how to speak with it. */
    List<String> sqlOutsideStores(JavaClasses classes) {
        return violations(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("..store..", root + ".platform..")
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage(
                                        "java.sql..", "javax.sql..", "org.springframework.jdbc..")),
                classes);
    }

    /**
     * A model is plain Java: no framework, no database, no JSON, and nothing of the drawers beside
     * it.
     */
    List<String> modelsThatAreNotPlain(JavaClasses classes) {
        return violations(
                noClasses()
                        .that(resideInAPackage("..model.."))
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage(
                                        "org.springframework..",
                                        "java.sql..",
                                        "javax.sql..",
                                        "jakarta..",
                                        "tools.jackson..",
                                        "com.fasterxml.jackson..",
                                        "gg.jte..",
                                        root + ".*.store..",
                                        root + ".*.web..",
                                        root + ".web..")),
                classes);
    }

    /** Pages ask stores; a store never knows a page. */
    List<String> storesThatKnowPages(JavaClasses classes) {
        return violations(
                noClasses()
                        .that(resideInAPackage("..store.."))
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage(root + ".web..", root + ".*.web..")),
                classes);
    }

    /** Inside a module there are at most the three drawers, none within another. */
    List<String> unknownDrawers(JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .filter(name -> name.startsWith(root + "."))
                .filter(name -> !isModuleOrDrawer(name.substring(root.length() + 1).split("\\.")))
                .map(name -> name + " is no drawer: a module has only model, store and web")
                .sorted()
                .toList();
    }

    /** Classes are called after what they are, in the glossary's words. */
    List<String> namesThatSayNothing(JavaClasses classes) {
        return classes.stream()
                .filter(type -> SAYS_NOTHING.test(type.getSimpleName()))
                .map(type -> type.getName() + " says nothing about what it is")
                .sorted()
                .toList();
    }

    private static boolean isModuleOrDrawer(String[] below) {
        return below.length == 1 || below.length == 2 && DRAWERS.contains(below[1]);
    }

    static List<String> violations(ArchRule rule, JavaClasses classes) {
        return rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails();
    }
}
