package th.phinong.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * No circle of classes leads through two packages. A module's root holds the values that its store
 * reads and the verbs that call the store, so arrows between the two packages go both ways; what a
 * class leans on must all the same never lean back on it from another package.
 */
final class CircleRule {

    private final String root;
    private final Map<JavaClass, Set<JavaClass>> uses;

    private CircleRule(String root, JavaClasses classes) {
        this.root = root;
        this.uses =
                classes.stream()
                        .collect(
                                Collectors.groupingBy(
                                        CircleRule::outermost,
                                        Collectors.flatMapping(this::used, Collectors.toSet())));
    }

    static List<String> circlesThroughPackages(String root, JavaClasses classes) {
        return new CircleRule(root, classes).circles();
    }

    private List<String> circles() {
        return uses.keySet().stream()
                .flatMap(
                        from ->
                                uses.get(from).stream()
                                        .filter(to -> !samePackage(from, to) && reaches(to, from))
                                        .map(
                                                to ->
                                                        from.getName()
                                                                + " and "
                                                                + to.getName()
                                                                + " lean on each other"))
                .sorted()
                .toList();
    }

    private Stream<JavaClass> used(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .filter(target -> target.getPackageName().startsWith(root))
                .map(CircleRule::outermost)
                .filter(target -> !target.equals(outermost(type)));
    }

    private boolean reaches(JavaClass from, JavaClass goal) {
        var seen = new HashSet<JavaClass>();
        var open = new ArrayDeque<JavaClass>(List.of(from));
        while (!open.isEmpty()) {
            var type = open.pop();
            if (type.equals(goal)) {
                return true;
            }
            if (seen.add(type)) {
                open.addAll(uses.getOrDefault(type, Set.of()));
            }
        }
        return false;
    }

    private static boolean samePackage(JavaClass one, JavaClass other) {
        return one.getPackageName().equals(other.getPackageName());
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(CircleRule::outermost).orElse(type);
    }
}
