package io.github.quanheng;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a pure library does not do: each rule lists the places of a class that break it. */
enum PurityRules {
    /** No files, no network, no log, no console, no other process. */
    NO_INPUT_OUTPUT {
        @Override
        Stream<String> violations(JavaClass type) {
            return Stream.concat(
                    uses(
                            type,
                            name -> (name.startsWith("java.io.") && !name.equals("java.io.Serializable"))
                                    || startsWithAny(
                                            name,
                                            "java.nio.channels.",
                                            "java.nio.file.",
                                            "java.net.",
                                            "java.sql.",
                                            "java.util.logging.",
                                            "java.lang.System$Logger",
                                            "java.lang.Process")
                                    || name.equals("java.lang.Runtime")),
                    accesses(
                            type,
                            target -> is(
                                            target,
                                            "java.lang.System",
                                            "out",
                                            "err",
                                            "in",
                                            "exit",
                                            "load",
                                            "loadLibrary",
                                            "getLogger")
                                    || target.getName().equals("printStackTrace")));
        }
    },

    /** Nothing read from the machine: clock, environment, settings. */
    NO_SURROUNDINGS {
        @Override
        Stream<String> violations(JavaClass type) {
            return Stream.concat(
                    uses(type, Set.of("java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar")::contains),
                    accesses(
                            type,
                            target -> isClockless(target)
                                    || (is(target, "java.lang.System")
                                            && !Set.of("arraycopy", "identityHashCode")
                                                    .contains(target.getName()))
                                    || is(target, "java.lang.Boolean", "getBoolean")
                                    || is(target, "java.lang.Integer", "getInteger")
                                    || is(target, "java.lang.Long", "getLong")
                                    || is(target, "java.time.ZoneId", "systemDefault")
                                    || is(target, "java.util.TimeZone", "getDefault")));
        }

        private boolean isClockless(AccessTarget target) {
            String owner = target.getOwner().getName();
            return owner.startsWith("java.time.")
                    && ((Set.of("now", "dateNow").contains(target.getName()) && !takes(target, "java.time.Clock"))
                            || (Set.of("java.time.Clock", "java.time.InstantSource")
                                            .contains(owner)
                                    && (target.getName().startsWith("system")
                                            || (target.getName().startsWith("tick")
                                                    && !takes(target, "java.time.Clock")))));
        }
    },

    /** No chance. */
    NO_RANDOMNESS {
        @Override
        Stream<String> violations(JavaClass type) {
            return Stream.concat(
                    uses(
                            type,
                            name -> startsWithAny(name, "java.util.random.")
                                    || Set.of(
                                                    "java.util.Random",
                                                    "java.util.SplittableRandom",
                                                    "java.util.concurrent.ThreadLocalRandom",
                                                    "java.security.SecureRandom")
                                            .contains(name)),
                    accesses(
                            type,
                            target -> is(target, "java.lang.Math", "random")
                                    || is(target, "java.lang.StrictMath", "random")
                                    || is(target, "java.util.UUID", "randomUUID")
                                    || is(target, "java.util.Collections", "shuffle")));
        }
    },

    /** No thread but the caller's. */
    NO_THREADS {
        @Override
        Stream<String> violations(JavaClass type) {
            return Stream.concat(
                    uses(
                            type,
                            name -> startsWithAny(
                                    name, "java.lang.Thread", "java.util.concurrent.", "java.util.Timer")),
                    accesses(
                            type,
                            target -> Set.of("parallelStream", "parallel").contains(target.getName())
                                    || (is(target, "java.util.Arrays")
                                            && target.getName().startsWith("parallel"))
                                    || (is(target, "java.util.stream.StreamSupport") && takes(target, "boolean"))));
        }
    },

    /** Nothing that depends on the language or the character set of the machine. */
    NO_DEFAULT_LOCALE {
        @Override
        Stream<String> violations(JavaClass type) {
            return Stream.concat(
                    uses(
                            type,
                            name -> startsWithAny(name, "java.text.", "java.util.Scanner", "java.util.ResourceBundle")
                                    && !name.startsWith("java.text.Normalizer")),
                    accesses(
                            type,
                            target -> is(target, "java.util.Locale", "getDefault", "setDefault")
                                    || is(target, "java.nio.charset.Charset", "defaultCharset")
                                    || isLocaleless(target)
                                    || isCharsetless(target)));
        }

        private boolean isLocaleless(AccessTarget target) {
            return !takes(target, "java.util.Locale")
                    && (is(target, "java.lang.String", "format", "formatted")
                            || (is(target, "java.lang.String", "toUpperCase", "toLowerCase"))
                            || (is(target, "java.util.Formatter", "<init>"))
                            || (is(target, "java.time.format.DateTimeFormatter", "ofPattern")
                                    || target.getName().startsWith("ofLocalized"))
                            || is(target, "java.time.format.DateTimeFormatterBuilder", "toFormatter"));
        }

        private boolean isCharsetless(AccessTarget target) {
            return (is(target, "java.lang.String", "getBytes")
                            || (is(target, "java.lang.String", "<init>") && takes(target, "[B")))
                    && !takes(target, "java.nio.charset.Charset");
        }
    },

    /**
     * No arithmetic that rounds by itself: no floating point, no number of digits instead of a scale. The room of columns holds whole numbers below 2 to the 50th in doubles, for which sums,
     * products and floors are exact (decision 0090); it keeps to that alone, and gives none of them to others.
     */
    NO_INEXACT_NUMBERS {
        @Override
        boolean allows(String violation) {
            return violation.contains("io.github.quanheng.columns.") && !violation.contains("MathContext");
        }

        @Override
        Stream<String> violations(JavaClass type) {
            Stream<String> declared = Stream.concat(
                    type.getFields().stream()
                            .filter(field ->
                                    field.getAllInvolvedRawTypes().stream().anyMatch(this::isInexact))
                            .map(JavaField::getFullName),
                    type.getCodeUnits().stream()
                            .filter(unit ->
                                    unit.getAllInvolvedRawTypes().stream().anyMatch(this::isInexact))
                            .map(JavaCodeUnit::getFullName));
            Stream<String> called = accesses(
                    type,
                    target -> target instanceof AccessTarget.CodeUnitAccessTarget call
                            && !startsWithAny(target.getOwner().getName(), "com.google.", "tools.jackson.")
                            && Stream.concat(Stream.of(call.getRawReturnType()), call.getRawParameterTypes().stream())
                                    .anyMatch(this::isInexact));
            return Stream.of(declared, called, uses(type, "java.math.MathContext"::equals))
                    .flatMap(each -> each);
        }

        private boolean isInexact(JavaClass type) {
            return Set.of(
                            "float",
                            "double",
                            "java.lang.Float",
                            "java.lang.Double",
                            "java.util.OptionalDouble",
                            "java.util.stream.DoubleStream")
                    .contains(type.getBaseComponentType().getName());
        }
    },

    /** No state that outlives a call. */
    NO_STATIC_STATE {
        @Override
        Stream<String> violations(JavaClass type) {
            return type.getFields().stream()
                    .filter(field -> field.getModifiers().contains(STATIC)
                            && !field.getModifiers().contains(SYNTHETIC))
                    .filter(field -> !field.getModifiers().contains(FINAL) || isMutable(field.getRawType()))
                    .map(JavaField::getFullName);
        }

        private boolean isMutable(JavaClass type) {
            boolean collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
            return type.isArray()
                    || (collection && !type.getName().startsWith("com.google.common.collect.Immutable"))
                    || startsWithAny(
                            type.getName(),
                            "java.lang.StringBu",
                            "java.lang.ThreadLocal",
                            "java.util.BitSet",
                            "java.util.Date",
                            "java.util.concurrent.",
                            "java.nio.");
        }
    };

    /** Whether a place is a stated exception of this rule. */
    boolean allows(String violation) {
        return false;
    }

    /** The places of a class that break this rule, each beginning with the full name of the member, if it has one. */
    abstract Stream<String> violations(JavaClass type);

    final List<String> violations(JavaClasses classes) {
        List<String> found = new ArrayList<>();
        for (JavaClass type : classes) {
            violations(type).distinct().sorted().forEach(found::add);
        }
        return found;
    }

    private static Stream<String> uses(JavaClass type, Predicate<String> forbidden) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> forbidden.test(
                        dependency.getTargetClass().getBaseComponentType().getName()))
                .map(Dependency::getDescription);
    }

    private static Stream<String> accesses(JavaClass type, Predicate<AccessTarget> forbidden) {
        return Stream.<JavaAccess<?>>concat(
                        type.getAccessesFromSelf().stream(),
                        Stream.concat(
                                type.getMethodReferencesFromSelf().stream(),
                                type.getConstructorReferencesFromSelf().stream()))
                .filter(access -> forbidden.test(access.getTarget()))
                .map(JavaAccess::getDescription);
    }

    private static boolean is(AccessTarget target, String owner, String... names) {
        return target.getOwner().getName().equals(owner)
                && (names.length == 0 || Set.of(names).contains(target.getName()));
    }

    private static boolean takes(AccessTarget target, String parameter) {
        return target instanceof AccessTarget.CodeUnitAccessTarget call
                && call.getRawParameterTypes().stream()
                        .anyMatch(type -> type.getName().equals(parameter));
    }

    private static boolean startsWithAny(String name, String... prefixes) {
        return Stream.of(prefixes).anyMatch(name::startsWith);
    }
}
