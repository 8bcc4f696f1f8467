package io.github.quanheng;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** The compiled classes that the architecture tests read, from the build directory. */
public final class LibraryClasses {

    private static final Path BUILD = Path.of(System.getProperty("basedir", ""), "target");

    private LibraryClasses() {}

    /** The library, generated classes included. */
    public static JavaClasses main() {
        return new ClassFileImporter().importPath(BUILD.resolve("classes"));
    }

    /** Classes that break the rules on purpose. */
    static JavaClasses badExamples() {
        return new ClassFileImporter().importPath(BUILD.resolve("test-classes/io/github/quanheng/badexample"));
    }
}
