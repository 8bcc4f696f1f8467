package io.github.quanheng.badexample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.function.Supplier;

/** Looks at the clock and at the settings of the machine. */
final class BadSurroundings {
    Object badMillis() {
        return System.currentTimeMillis();
    }

    Object badNanos() {
        return System.nanoTime();
    }

    Object badProperty() {
        return System.getProperty("x");
    }

    Object badEnvironment() {
        return System.getenv("x");
    }

    Object badLineEnd() {
        return System.lineSeparator();
    }

    Object badFlag() {
        return Boolean.getBoolean("x");
    }

    Object badInteger() {
        return Integer.getInteger("x");
    }

    Object badLong() {
        return Long.getLong("x");
    }

    Object badToday() {
        return LocalDate.now();
    }

    Object badTodayThere() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    Supplier<Object> badReference() {
        return Instant::now;
    }

    Object badYear() {
        return Year.now();
    }

    Object badClock() {
        return Clock.systemUTC();
    }

    Object badTick() {
        return Clock.tickSeconds(ZoneOffset.UTC);
    }

    Object badZone() {
        return ZoneId.systemDefault();
    }

    Object badDate() {
        return new Date();
    }

    LocalDate goodToday(Clock clock) {
        return LocalDate.now(clock);
    }
}
