package io.github.quanheng.badexample;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Remembers between calls. */
final class BadStaticState {
    static int badCounter;
    static final int[] badArray = {1};
    static final ArrayList<String> badList = new ArrayList<>();
    static final List<String> badView = List.of();
    static final Map<String, String> badMap = Map.of();
    static final StringBuilder badText = new StringBuilder();
    static final AtomicInteger badAtomic = new AtomicInteger();
    static final ImmutableList<String> goodList = ImmutableList.of();
    static final int goodNumber = 1;

    private BadStaticState() {}
}
