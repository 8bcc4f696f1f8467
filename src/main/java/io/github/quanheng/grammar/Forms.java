package io.github.quanheng.grammar;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.value.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms that others are made of. */
public final class Forms {
    /** Longer numbers are not read: no document has them. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,60}(?:\\.[0-9]{1,60})?(?![0-9])");

    private Forms() {}

    /** Words as they are; the punctuation, signs and spaces among them are separators. */
    public static Form<String> words(String words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("no words: say nothing()");
        }
        return new Terminal<>(
                words,
                (text, from) -> text.startsWith(words, from)
                        ? List.of(new Scan<>(words, tokens(words, from), from + words.length()))
                        : List.of());
    }

    private static List<Token> tokens(String words, int from) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= words.length(); i++) {
            if (i == words.length() || isWord(words.charAt(i)) != isWord(words.charAt(start))) {
                Token.Kind kind = isWord(words.charAt(start)) ? Token.Kind.KEYWORD : Token.Kind.SEPARATOR;
                tokens.add(new Token(kind, new Span(from + start, from + i)));
                start = i;
            }
        }
        return tokens;
    }

    private static boolean isWord(char letter) {
        return Character.isLetterOrDigit(letter);
    }

    /** One of several words, each with its meaning. */
    public static <T> Form<T> oneOf(Map<String, T> meanings) {
        return either(meanings.entrySet().stream()
                .<Form<? extends T>>map(one -> words(one.getKey()).as(word -> one.getValue()))
                .toList());
    }

    /** Nothing at all, which has a meaning. */
    public static <T> Form<T> nothing(T meaning) {
        return new Terminal<>("", (text, from) -> List.of(new Scan<>(meaning, List.of(), from)));
    }

    /**
     * Names that are known beforehand. Several things may go by one name.
     *
     * @param label what is expected where none stands, such as {@code "指标名称"}
     * @param known what each name is the name of
     */
    public static <T> Form<T> names(String label, Map<String, ? extends List<T>> known) {
        return new Terminal<>(label, names(known));
    }

    /** Names that are known beforehand, of which only the longest is read where one begins with another. */
    public static <T> Form<T> longestNames(String label, Map<String, ? extends List<T>> known) {
        BiFunction<String, Integer, List<Scan<T>>> all = names(known);
        return new Terminal<>(label, (text, from) -> {
            List<Scan<T>> found = all.apply(text, from);
            int longest = found.stream().mapToInt(Scan::end).max().orElse(from);
            return found.stream().filter(one -> one.end() == longest).toList();
        });
    }

    private static <T> BiFunction<String, Integer, List<Scan<T>>> names(Map<String, ? extends List<T>> known) {
        Map<Character, List<String>> byFirst = new HashMap<>();
        known.keySet().stream()
                .filter(name -> !name.isEmpty())
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .forEach(name -> byFirst.computeIfAbsent(name.charAt(0), first -> new ArrayList<>())
                        .add(name));
        ImmutableMap<Character, List<String>> firsts = ImmutableMap.copyOf(byFirst);
        ImmutableMap<String, List<T>> all = ImmutableMap.copyOf(known);
        return (text, from) -> {
            List<Scan<T>> found = new ArrayList<>();
            List<String> here = from < text.length() ? firsts.getOrDefault(text.charAt(from), List.of()) : List.of();
            for (String name : here) {
                if (text.startsWith(name, from)) {
                    for (T one : all.getOrDefault(name, List.of())) {
                        found.add(Scan.of(one, Token.Kind.NAME, from, from + name.length()));
                    }
                }
            }
            return found;
        };
    }

    /**
     * A terminal of another kind.
     *
     * @param label what is expected where it is missing
     * @param scan all that begins at a place of a text
     */
    public static <T> Form<T> scanned(String label, BiFunction<String, Integer, List<Scan<T>>> scan) {
        return new Terminal<>(label, scan);
    }

    /** A number in digits, whole: with its sign and decimals, if any. */
    public static Form<Rational> number() {
        return new Terminal<>("数", (text, from) -> {
            Matcher digits = NUMBER.matcher(text).region(from, text.length());
            return digits.lookingAt()
                    ? List.of(Scan.of(Rational.of(digits.group()), Token.Kind.NUMBER, from, digits.end()))
                    : List.of();
        });
    }

    /** One of several forms. */
    @SafeVarargs
    public static <T> Form<T> either(Form<? extends T>... forms) {
        return new Choice<>(List.of(forms));
    }

    /** One of several forms. */
    public static <T> Form<T> either(List<? extends Form<? extends T>> forms) {
        return new Choice<>(List.copyOf(forms));
    }

    /** Forms one behind another. */
    public static <T> Form<T> sequence(List<Form<?>> forms, Function<Parts, T> meaning) {
        return new Sequence<>(forms, parts -> Optional.of(meaning.apply(parts)));
    }

    /** Forms one behind another, where they mean something together. */
    public static <T> Form<T> sequenceWhere(List<Form<?>> forms, Function<Parts, Optional<T>> meaning) {
        return new Sequence<>(forms, meaning);
    }

    /** What stands between two words, of which one may be empty. */
    public static <T> Form<T> within(String open, Form<T> inner, String close) {
        List<Form<?>> forms = new ArrayList<>(List.of(inner));
        if (!open.isEmpty()) {
            forms.add(0, words(open));
        }
        if (!close.isEmpty()) {
            forms.add(words(close));
        }
        return new Sequence<>(forms, parts -> Optional.of(Forms.<T>cast(parts.get(open.isEmpty() ? 0 : 1))));
    }

    @SuppressWarnings("unchecked") // the part was read by the form that gives its type
    private static <T> T cast(Object value) {
        return (T) value;
    }

    /**
     * A template with its slots filled in: {@code "{0}低于{1}的"} is the first form, 低于, the second form, 的. A slot that stands twice
     * must mean the same both times.
     *
     * @param template words with slots
     * @param slots the form of each slot
     * @param meaning what it means, from the meanings of the slots by their numbers
     */
    public static <T> Form<T> filled(String template, List<Form<?>> slots, Function<Parts, Optional<T>> meaning) {
        return Template.of(template, slots, meaning);
    }

    /**
     * A form under a name, which may contain itself.
     *
     * @param name how it is told where reading stops within it
     * @param form what it stands for; looked at when a text is read
     */
    public static <T> Form<T> named(String name, Supplier<Form<T>> form) {
        return new Named<>(name, form);
    }
}
