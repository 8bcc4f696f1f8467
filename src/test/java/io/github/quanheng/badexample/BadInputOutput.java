package io.github.quanheng.badexample;

import java.io.File;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Logger;

/** Reads, writes and logs. */
final class BadInputOutput {
    File badField;

    Path badPath() {
        return Path.of("x");
    }

    URI badAddress() {
        return URI.create("x");
    }

    void badOut() {
        System.out.println("x");
    }

    void badErr() {
        System.err.println("x");
    }

    void badReference() {
        List.of("x").forEach(System.out::println);
    }

    void badTrace(IllegalStateException e) {
        e.printStackTrace();
    }

    void badExit() {
        System.exit(1);
    }

    void badRuntime() {
        Runtime.getRuntime().gc();
    }

    Object badLog() {
        return Logger.getLogger("x");
    }

    Object badSystemLog() {
        return System.getLogger("x");
    }

    Object badProcess() {
        return new ProcessBuilder("x");
    }

    boolean goodMarker(Object value) {
        return value instanceof Serializable;
    }
}
