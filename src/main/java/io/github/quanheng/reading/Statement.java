package io.github.quanheng.reading;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * One statement of a clause (句): what triggers it, and what it costs or earns. Numbers and words are told by the place of their
 * lexeme, so that two statements are equal only when they stand at the same place.
 */
sealed interface Statement {
    /** What happens when. */
    record Scored(Trigger trigger, Result result, boolean severally) implements Statement {}

    /** A bound that is stated without marks: 每年不少于4次. */
    record Demand(Trigger.Compared compared) implements Statement {}

    /** Words that are stated without marks: 有专人负责. */
    record Requirement(List<Words> words) implements Statement {}

    /** How it is checked. */
    record Look(Words words) implements Statement {}

    /** 扣完为止. */
    record Floor(int at) implements Statement {}

    /** 最高扣5分. */
    record Cap(int at, int marks) implements Statement {}

    /** 可以缺1个: what is not short yet. */
    record Allowed(Trigger.Each each) implements Statement {}

    /** A sentence that is one sign as a whole: a formula, a rounding, a remark; the place of its lexeme. */
    record Phrase(int at) implements Statement {}

    /** 甲率、乙率, 每项90%得3分: what follows holds for each of the list. */
    record EachOf(List<Words> list, Scored first) implements Statement {
        public EachOf {
            list = ImmutableList.copyOf(list);
        }
    }

    /** 甲、乙、丙, 三项齐全得3分: all that is listed; the place of the word that says so. */
    record Whole(Trigger.All all, Optional<Integer> word, Result result) implements Statement {}

    /** 甲率90%、乙率80%各2分: each of the bounds has marks of its own. */
    record Severally(List<Trigger.Compared> bounds, int marks) implements Statement {
        public Severally {
            bounds = ImmutableList.copyOf(bounds);
        }
    }

    /** What part of a step counts as. */
    record Part(int amount, int as, Option how) implements Statement {}

    /** A name: the places of its first lexeme and behind its last. */
    record Words(int from, int to) {}

    /** One bound of a comparison: how, and the place of the number. */
    record Bound(Sign sign, int number) {}

    /** How a number is compared, as the text says it. */
    enum Sign {
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        LESS_THAN,
        /** 以上, which may include its number or not. */
        ABOVE,
        /** 以下. */
        BELOW,
        /** The lower end of a range, which the next band may claim too. */
        FROM,
        /** The upper end of a range. */
        TO,
        /** A bare number. */
        BARE
    }

    /** What triggers a statement. */
    sealed interface Trigger {
        /** Words that hold or not. */
        record Said(List<Words> words) implements Trigger {
            public Said {
                words = ImmutableList.copyOf(words);
            }
        }

        /** A number within bounds. */
        record Compared(Optional<Words> subject, List<Bound> bounds) implements Trigger {
            public Compared {
                bounds = ImmutableList.copyOf(bounds);
            }
        }

        /**
         * 每缺1份, 每低1个百分点, 迟报一次.
         *
         * @param subject the words before, if there are any
         * @param every whether 每 stands there
         * @param verb fewer, more, or words; the place of its lexeme
         * @param number how many; one where it does not stand
         * @param measure the word to count with
         * @param noun the words behind
         * @param start the place of the number from where it is counted, where that is said
         */
        record Each(
                Optional<Words> subject,
                boolean every,
                Optional<Integer> verb,
                Optional<Integer> number,
                Optional<Integer> measure,
                Optional<Words> noun,
                Optional<Integer> start)
                implements Trigger {}

        /** A list of which something is missing: 计划、总结, 缺一项. */
        record Lacking(List<Words> list, Optional<Integer> number) implements Trigger {
            public Lacking {
                list = ImmutableList.copyOf(list);
            }
        }

        /** All of several. */
        record All(List<Trigger> of) implements Trigger {
            public All {
                of = ImmutableList.copyOf(of);
            }
        }

        /** One of several: 低于60%或没有安排. */
        record Any(List<Trigger> of) implements Trigger {
            public Any {
                of = ImmutableList.copyOf(of);
            }
        }

        /** 第二次; the place of the number. */
        record Ordinal(int number) implements Trigger {}

        /** 缺一项, 有一项不符, of what a list names. */
        record OneMissed(int at) implements Trigger {}

        /** 达到 without a number. */
        record Met() implements Trigger {}

        /** 未达到 without a number. */
        record Missed(int at) implements Trigger {}

        /** 否则, 其余. */
        record Otherwise() implements Trigger {}
    }

    /** What a statement earns or costs. */
    sealed interface Result {
        /** Whether nothing is left. */
        default boolean isNothing() {
            return this instanceof Nothing || this instanceof LoseAll;
        }

        record Full(Optional<Integer> at) implements Result {
            Full() {
                this(Optional.empty());
            }
        }

        record Nothing() implements Result {}

        record NoLoss() implements Result {}

        record LoseAll() implements Result {}

        record Proportion(int at) implements Result {}

        record Get(int marks) implements Result {}

        record Lose(int marks) implements Result {}

        record Gain(int marks) implements Result {}

        /** Judged marks, with bounds where they are written. */
        record Judged(boolean losing, Optional<Integer> low, Optional<Integer> high) implements Result {}

        /** 分别扣3、2、1分. */
        record LoseEach(List<Integer> marks) implements Result {
            public LoseEach {
                marks = ImmutableList.copyOf(marks);
            }
        }
    }
}
