package io.github.quanheng.badexample;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Starts threads. */
final class BadThreads {
    ExecutorService badField;
    ThreadLocal<String> badLocal;

    Object badThread() {
        return new Thread(() -> {});
    }

    Object badSleep() throws InterruptedException {
        Thread.sleep(1);
        return this;
    }

    Object badExecutor() {
        return Executors.newCachedThreadPool();
    }

    Object badFuture() {
        return CompletableFuture.completedFuture("x");
    }

    Object badStream(List<String> list) {
        return list.parallelStream();
    }

    Object badParallel() {
        return IntStream.range(0, 1).parallel();
    }

    Object badSupport(List<String> list) {
        return StreamSupport.stream(list.spliterator(), true);
    }

    void badSort(int[] numbers) {
        Arrays.parallelSort(numbers);
    }

    Stream<String> goodStream(List<String> list) {
        return list.stream();
    }
}
