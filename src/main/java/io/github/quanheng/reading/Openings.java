package io.github.quanheng.reading;

import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before the first word of a sentence: numbers of paragraphs, heads of columns, the name of the item and its full marks. */
final class Openings {
    private static final Pattern NUMBERING =
            Pattern.compile("(?:[0-9]{1,2}[.、）](?![0-9])|（[0-9一二三四五六七八九十]{1,2}）|[①-⑳]|[一二三四五六七八九十]{1,2}、) ?");
    private static final Pattern LABEL = Pattern.compile(
            "(?:计分|评分|考核|扣分|赋分)(?:方法|标准|办法|细则|依据|说明)?：|得分：|(?:先)?按百分制(?:子表|评分表|量表)?(?:评分|打分)：|[^，；：扣得分0-9]{2,12}类指标：");
    private static final Pattern FULL_MARKS =
            Pattern.compile("(?:本项|该项|共)?(?:满分|总分|分值)?(?:为)?([0-9]{1,4}(?:\\.[0-9]{1,4})?)分[，。；：]");
    private static final Pattern FULL_MARKS_LAST = Pattern.compile("满分([0-9]{1,4}(?:\\.[0-9]{1,4})?)分");
    private static final Pattern NAMED_MARKS =
            Pattern.compile("([^，；：扣得满不未无0-9]{2,20})([0-9]{1,4}(?:\\.[0-9]{1,4})?)分[，；：]");
    private static final int SHORTEST = 3;

    private final String text;
    private final Rational marks;
    private final List<String> names;

    Openings(String text, Rational marks, List<String> names) {
        this.text = text;
        this.marks = marks;
        this.names = names;
    }

    /** An opening: what it is and where it ends. */
    record Opening(Sort sort, int end) {}

    Optional<Opening> at(int at, boolean startsPart) {
        Matcher numbering = NUMBERING.matcher(text).region(at, text.length());
        if (startsPart && numbering.lookingAt()) {
            return Optional.of(new Opening(Sort.SPACE, numbering.end()));
        }
        Matcher label = LABEL.matcher(text).region(at, text.length());
        if (label.lookingAt()) {
            return Optional.of(new Opening(Sort.LABEL, label.end()));
        }
        int colon = text.indexOf('：', at);
        if (startsPart && colon > at && isOfTheItem(text.substring(at, colon))) {
            return Optional.of(new Opening(Sort.LABEL, colon + 1));
        }
        return startsPart ? full(at).or(() -> last(at)) : last(at);
    }

    /** Whether words are the name of the item, or a part of it. */
    private boolean isOfTheItem(String words) {
        return names.stream()
                .anyMatch(name -> name.equals(words) || (words.length() >= SHORTEST && name.contains(words)));
    }

    private Optional<Opening> full(int at) {
        Matcher full = FULL_MARKS.matcher(text).region(at, text.length());
        if (full.lookingAt() && Rational.of(full.group(1)).equals(marks)) {
            return Optional.of(new Opening(Sort.LABEL, full.end()));
        }
        Matcher named = NAMED_MARKS.matcher(text).region(at, text.length());
        if (!named.lookingAt() || !Rational.of(named.group(2)).equals(marks)) {
            return Optional.empty();
        }
        Matcher label = LABEL.matcher(text).region(named.end(), text.length());
        return isOfTheItem(named.group(1)) || label.lookingAt()
                ? Optional.of(new Opening(Sort.LABEL, named.end()))
                : Optional.empty();
    }

    private Optional<Opening> last(int at) {
        Matcher last = FULL_MARKS_LAST.matcher(text).region(at, text.length());
        boolean ends = last.lookingAt()
                && (last.end() == text.length() || text.charAt(last.end()) == '，' || text.charAt(last.end()) == '；');
        return ends && Rational.of(last.group(1)).equals(marks)
                ? Optional.of(new Opening(Sort.LABEL, last.end()))
                : Optional.empty();
    }
}
