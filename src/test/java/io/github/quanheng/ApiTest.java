package io.github.quanheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the public Java of a version stays: what programs were compiled against is still there")
class ApiTest {
    private static final Path SNAPSHOT = Path.of("src/test/resources/versions/0.1.0/api.txt");
    private static final String ROOT = "io.github.quanheng.";

    private static Set<String> exported() throws IOException {
        return Pattern.compile("exports ([\\w.]+);")
                .matcher(Files.readString(Path.of("src/main/java/module-info.java")))
                .results()
                .map(export -> export.group(1))
                .collect(Collectors.toSet());
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static String name(Type type) {
        return type.getTypeName()
                .replace(ROOT, "")
                .replace("java.lang.", "")
                .replace("java.util.", "")
                .replace('$', '.');
    }

    private static String names(Type[] types) {
        return Arrays.stream(types).map(ApiTest::name).collect(Collectors.joining(", ", "(", ")"));
    }

    /** What ends a builder is inherited from a class that is not public, by a bridge. */
    private static boolean isBuild(Method method) {
        return method.isBridge() && method.getName().equals("build");
    }

    private static Stream<String> signatures(Class<?> type) {
        String of = name(type);
        Stream<String> itself = Stream.of(of + " : "
                + Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                        .filter(above -> Modifier.isPublic(above.getModifiers()))
                        .map(ApiTest::name)
                        .sorted()
                        .collect(Collectors.joining(", ")));
        Stream<String> constructors = Arrays.stream(type.getConstructors())
                .map((Constructor<?> each) -> of + ".new" + names(each.getGenericParameterTypes()));
        Stream<String> fields = Arrays.stream(type.getFields())
                .filter(each -> each.getDeclaringClass() == type)
                .map((Field each) -> of + "." + each.getName() + " " + name(each.getGenericType()));
        Stream<String> methods = Arrays.stream(type.getMethods())
                .filter(each ->
                        each.getDeclaringClass().getName().startsWith(ROOT) && (!each.isSynthetic() || isBuild(each)))
                .map((Method each) ->
                        of + "." + (Modifier.isStatic(each.getModifiers()) ? "static " : "") + each.getName()
                                + names(each.getGenericParameterTypes()) + " " + name(each.getGenericReturnType()));
        return Stream.of(itself, constructors, fields, methods).flatMap(lines -> lines);
    }

    @Test
    @DisplayName("nothing public of 0.1.0 is gone or changed")
    void nothingIsGone() throws IOException {
        Set<String> exported = exported();
        TreeSet<String> now = LibraryClasses.main().stream()
                .filter(type -> exported.contains(type.getPackageName()))
                .map(type -> type.reflect())
                .filter(ApiTest::isPublic)
                .flatMap(ApiTest::signatures)
                .collect(Collectors.toCollection(TreeSet::new));
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/api.txt"), now);
        assertThat(now).as("signatures").hasSizeGreaterThan(1000);

        List<String> gone = Files.readAllLines(SNAPSHOT).stream()
                .filter(line -> !now.contains(line))
                .toList();
        assertThat(gone)
                .as(
                        "what programs were compiled against is gone; keep it, or, until 0.1.0 is released, copy target/api.txt over %s",
                        SNAPSHOT)
                .isEmpty();
    }
}
