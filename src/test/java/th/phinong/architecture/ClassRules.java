package th.phinong.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import static th.phinong.architecture.StructureRules.violations;

import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What single classes may look like and call. Each rule answers the violations that it found. */
final class ClassRules {

    private static final Set<String> ASKS_THE_MACHINE =
            Set.of("systemUTC", "systemDefaultZone", "system", "tickSeconds", "tickMinutes");
    private static final Set<String> SLEEPS = Set.of("sleep", "waitForTimeout", "parkNanos");

    private ClassRules() {}

    /** What a class needs comes through its constructor, where everyone sees it. */
    static List<String> injectedFields(JavaClasses classes) {
        return violations(
                noFields()
                        .should()
                        .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                        .orShould()
                        .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                        .orShould()
                        .beAnnotatedWith("jakarta.inject.Inject")
                        .orShould()
                        .beAnnotatedWith("jakarta.annotation.Resource"),
                classes);
    }

    /**
     * The time comes from the one clock of the application; only who makes that clock asks the
     * machine.
     *
     * @param except the classes that may
     */
    static List<String> readsOfTheMachinesTime(JavaClasses classes, Set<String> except) {
        return accesses(classes)
                .filter(access -> !except.contains(access.getOriginOwner().getName()))
                .filter(ClassRules::asksTheMachine)
                .map(access -> access.getDescription() + ": ask the injected Clock")
                .sorted()
                .toList();
    }

    /** A test waits for what it expects, never for time to pass. */
    static List<String> sleeps(JavaClasses classes) {
        return accesses(classes)
                .filter(access -> SLEEPS.contains(access.getTarget().getName()))
                .map(JavaAccess::getDescription)
                .sorted()
                .toList();
    }

    /**
     * No interface for one implementation in its own module. Sealed ones name the cases of a thing;
     * one that another module implements turns an arrow round.
     *
     * @param except the interfaces that may
     */
    static List<String> interfacesWithOneImplementation(JavaClasses classes, Set<String> except) {
        return classes.stream()
                .filter(type -> type.isInterface() && !type.isAnnotation())
                .filter(type -> !type.reflect().isSealed() && !except.contains(type.getName()))
                .filter(ClassRules::hasOneImplementationAtHome)
                .map(type -> type.getName() + " has one implementation: use that")
                .sorted()
                .toList();
    }

    private static boolean hasOneImplementationAtHome(JavaClass type) {
        var implementations =
                type.getAllSubclasses().stream()
                        .filter(sub -> !sub.isInterface())
                        .filter(sub -> !sub.getModifiers().contains(JavaModifier.ABSTRACT))
                        .collect(toSet());
        return implementations.size() == 1
                && moduleOf(implementations.iterator().next()).equals(moduleOf(type));
    }

    private static String moduleOf(JavaClass type) {
        return type.getPackageName().replaceFirst("^([^.]+\\.[^.]+\\.[^.]+)\\..*", "$1");
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getTarget().getName();
        if (owner.isEquivalentTo(Clock.class)) {
            return ASKS_THE_MACHINE.contains(name);
        }
        if (owner.isEquivalentTo(System.class)) {
            return name.equals("currentTimeMillis");
        }
        boolean withClock = access.getTarget().getFullName().contains("java.time.Clock");
        return owner.getPackageName().startsWith("java.time") && name.equals("now") && !withClock;
    }

    private static Stream<JavaAccess<?>> accesses(JavaClasses classes) {
        return classes.stream().flatMap(type -> type.getAccessesFromSelf().stream());
    }
}
