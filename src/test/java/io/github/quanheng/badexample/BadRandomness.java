package io.github.quanheng.badexample;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Throws dice. */
final class BadRandomness {
    Random badField;

    Object badNew() {
        return new Random(1);
    }

    Object badSplittable() {
        return new SplittableRandom(1);
    }

    Object badThreadLocal() {
        return ThreadLocalRandom.current();
    }

    Object badSecure() {
        return new SecureRandom();
    }

    Object badGenerator() {
        return RandomGenerator.getDefault();
    }

    Object badMath() {
        return Math.random();
    }

    Supplier<Object> badReference() {
        return UUID::randomUUID;
    }

    void badShuffle(List<String> list) {
        Collections.shuffle(list);
    }

    UUID goodName(byte[] name) {
        return UUID.nameUUIDFromBytes(name);
    }
}
