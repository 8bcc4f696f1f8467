package io.github.quanheng;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which package may import which. The names are relative to a root package; a name stands for that one package, not for
 * those below it.
 */
record PackageTable(String root, Map<String, Set<String>> allowed) {

    /** Packages with classes that the table does not name, and names of the table without a class. */
    List<String> mismatches(JavaClasses classes) {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : classes) {
            if (isOurs(type) && !type.getSimpleName().equals("package-info")) {
                found.add(nameOf(type));
            }
        }
        List<String> mismatches = new ArrayList<>();
        for (String name : found) {
            if (!allowed.containsKey(name)) {
                mismatches.add("package '" + name + "' is not in the table");
            }
        }
        for (String name : new TreeSet<>(allowed.keySet())) {
            if (!found.contains(name)) {
                mismatches.add("package '" + name + "' is in the table, but has no class");
            }
        }
        return mismatches;
    }

    /** Imports that the table does not allow, each with one place where it happens. */
    List<String> forbiddenImports(JavaClasses classes) {
        Map<String, String> forbidden = new TreeMap<>();
        for (JavaClass type : classes) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (isOurs(type) && isOurs(target)) {
                    String from = nameOf(type);
                    String to = nameOf(target);
                    if (!from.equals(to)
                            && !allowed.getOrDefault(from, Set.of()).contains(to)) {
                        forbidden.putIfAbsent(
                                "'" + from + "' may not import '" + to + "'", dependency.getDescription());
                    }
                }
            }
        }
        return forbidden.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .toList();
    }

    /** The packages that the table lets import each other in a circle; empty when there is no circle. */
    Set<String> circle() {
        Map<String, Set<String>> left = new TreeMap<>(allowed);
        boolean shrinks = true;
        while (shrinks) {
            shrinks =
                    left.entrySet().removeIf(entry -> entry.getValue().stream().noneMatch(left::containsKey));
        }
        return left.keySet();
    }

    private boolean isOurs(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(root) || name.startsWith(root + ".");
    }

    private String nameOf(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(root) ? "" : name.substring(root.length() + 1);
    }
}
