package io.github.quanheng.explanation;

import io.github.quanheng.value.Language;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What an editor would mark in a sentence without knowing the matter: brackets and quotation marks that do not close, doubled or hanging
 * punctuation, a minus behind a plus, signs of the other language's width, a number that does not agree with its noun.
 *
 * @param what what is wrong
 * @param where the words around it
 */
public record Flaw(String what, String where) {
    private static final Map<Character, Character> PAIRS =
            Map.of('（', '）', '［', '］', '〔', '〕', '(', ')', '[', ']', '“', '”', '‘', '’');
    private static final int AROUND = 20;

    private static final Pattern DOUBLED = Pattern.compile("[，；：、。][，；：、。]|[,;:][ ]?[,;:]");
    private static final Pattern HANGING = Pattern.compile("^[，；：、。,;: ]|[，；：、,;: ]$| [,;:)\\]]|[(\\[] | {2}|[（(][）)]");
    private static final Pattern SIGNS = Pattern.compile("[+−×÷] -\\d");
    private static final Pattern NARROW = Pattern.compile("[,;()\\[\\]\"]");
    private static final Pattern WIDE = Pattern.compile("[，；：、。（）［］〔〕「」\"]");
    private static final String NOUNS =
            "(?:percentage point|mark|step|case|time|visit|record|decimal|place|unit|grade|month|day)";
    private static final Pattern ONE_OF_MANY =
            Pattern.compile("(?<![\\d./=−-])1 (?:" + NOUNS + "s|people)\\b|\\(1 of \\d+ hold\\b");
    private static final Pattern MANY_OF_ONE =
            Pattern.compile("(?<=[ (])(?!1 )\\d[\\d.]* (?:" + NOUNS + "|person)\\b|\\((?!1 )\\d+ of \\d+ holds\\b");
    private static final Pattern MANY_DO = Pattern.compile("\\b(?:people|visits) (?:has|does|meets|is absent)\\b");

    /** All flaws of a sentence. */
    public static List<Flaw> in(String sentence, Language language) {
        List<Flaw> found = new ArrayList<>(pairs(sentence));
        find(DOUBLED, "doubled punctuation", sentence, found);
        find(HANGING, "hanging punctuation", sentence, found);
        find(SIGNS, "a sign beside a sign", sentence, found);
        if (language == Language.CHINESE) {
            find(NARROW, "a sign of half width", sentence, found);
        } else {
            find(WIDE, "a sign of full width or a straight quotation mark", sentence, found);
            find(ONE_OF_MANY, "one with a plural", sentence, found);
            find(MANY_OF_ONE, "several with a singular", sentence, found);
            find(MANY_DO, "several with the verb of one", sentence, found);
        }
        return List.copyOf(found);
    }

    private static void find(Pattern pattern, String what, String sentence, List<Flaw> found) {
        pattern.matcher(sentence)
                .results()
                .map(at -> new Flaw(what, around(sentence, at.start(), at.end())))
                .forEach(found::add);
    }

    private static String around(String sentence, int from, int to) {
        return sentence.substring(Math.max(0, from - AROUND), Math.min(sentence.length(), to + AROUND));
    }

    private static List<Flaw> pairs(String sentence) {
        List<Flaw> found = new ArrayList<>();
        Deque<Character> open = new ArrayDeque<>();
        for (int i = 0; i < sentence.length(); i++) {
            char sign = sentence.charAt(i);
            if (PAIRS.containsKey(sign)) {
                if (sign == '“' && open.contains('”')) {
                    found.add(new Flaw("quotation marks within the same ones", around(sentence, i, i + 1)));
                }
                open.push(PAIRS.get(sign));
            } else if (PAIRS.containsValue(sign) && (open.isEmpty() || open.pop() != sign)) {
                found.add(new Flaw("closes what is not open", around(sentence, i, i + 1)));
            }
        }
        if (!open.isEmpty()) {
            found.add(new Flaw("does not close", sentence));
        }
        return found;
    }
}
