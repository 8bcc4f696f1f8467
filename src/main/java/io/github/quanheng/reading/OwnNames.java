package io.github.quanheng.reading;

import com.google.common.base.Splitter;
import io.github.quanheng.indicator.Kind;
import io.github.quanheng.rule.ParameterId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What may be a name in a sentence that the library prints, and what kind of thing it names, told by what stands behind it. It finds
 * candidates only: which of them is one, the grammar of these sentences decides.
 */
final class OwnNames {
    private static final int LONGEST_NAME = 40;
    private static final int MOST = 200;
    private static final Pattern ASIDE = Pattern.compile("(?:（(?:上期|前[0-9]+期)）)?(?:申报值|核定值)?");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
    private static final String COMPARED =
            "≥|≤|>|<|=|≠| ÷ |低于|高于|超出|少于|多于|分档：[≥≤><]?|分段：[≥≤><]?|分段累进：超过|直线插值：|较(?:上期|前[0-9]+期)的增减(?:≥|≤|>|<|低于|高于)";
    private static final Pattern BEHIND = Pattern.compile("(?<compared>" + COMPARED + ")"
            + "|(?<part>分子|分母|（(?:本期|上期|前[0-9]+期)[、合])"
            + "|(?<yes>为[是否](?![\\p{L}]))"
            + "|(?<code>为)"
            + "|(?<each>按?每)(?!缺)"
            + "|(?<judged>评判分（)"
            + "|(?<day>至[^，；]{2,40}的(?:天数|足月数|月份差)|的(?:天数|足月数|月份差))"
            + "|(?<weight>，权重)"
            + "|(?<list>[、，）；。]|$)"
            + "|(?<codes>：)"
            + "|(?<any>缺报|不适用|分母为零|有值| × | \\+ | - |较|（|\\[)");
    private static final Pattern BEHIND_PARAMETER = Pattern.compile(BEHIND.pattern() + "|[的得扣计取按且或]|中的|不[得扣计]|无分（");
    private static final Pattern BEFORE = Pattern.compile("按|须|且|或|得分为|扣分为|取|至|权重|为");
    /** Words of these sentences that no name holds. */
    private static final Pattern WORDS =
            Pattern.compile("的(?:天数|足月数|月份差|差距)|分[子母]$|较(?:上期|前[0-9])|折算的步数|缺报|分母为零|^(?:满分|不得分|不扣分|不计入|其余|否则)$|合并");

    private static final String DELIMITERS = "，；：。（）[]〔〕≥≤<>=≠×÷+-“”「」～ 、";
    private static final Pattern DAY = Pattern.compile("考核年度|[0-9]{4}-[0-9]{2}");
    private static final String PARAMETER_NAME = "(\\p{L}[\\p{L}\\p{N}_]{0,31})";
    private static final Pattern PARAMETER = Pattern.compile("参数" + PARAMETER_NAME);
    /** Another parameter may stand within what could be the name of one: 参数乙线较参数甲线. */
    private static final Pattern PARAMETERS = Pattern.compile("参数(?=" + PARAMETER_NAME + ")");

    private static final Pattern CODES = Pattern.compile("(\\p{L}[\\p{L}\\p{N}]{0,31}?)(?:得|计|不得分|扣)");

    private final String text;
    private final Map<String, Named> names = new LinkedHashMap<>();

    private OwnNames(String text) {
        this.text = text;
    }

    /** A candidate; its kind is open where nothing behind it tells. */
    record Named(String name, Optional<Kind> kind, Optional<String> unit, List<String> codes, int at) {
        Named as(Kind which) {
            Optional<String> marks = name.endsWith("分") ? Optional.of("分") : Optional.empty();
            return new Named(name, Optional.of(which), which == Kind.RATE ? Optional.of("%") : marks, codes, at);
        }
    }

    /** The candidates of a text in one width; none where there are more than any clause has. */
    static List<Named> of(String text) {
        OwnNames own = new OwnNames(text);
        for (int end = 1; end <= text.length(); end++) {
            own.behind(end);
        }
        return own.names.size() > MOST ? List.of() : List.copyOf(own.names.values());
    }

    private void behind(int end) {
        if (DELIMITERS.indexOf(text.charAt(end - 1)) >= 0) {
            return;
        }
        Matcher aside = ASIDE.matcher(text).region(end, text.length());
        int from = aside.lookingAt() ? aside.end() : end;
        Matcher behind = BEHIND.matcher(text).region(from, text.length());
        if (!behind.lookingAt()) {
            return;
        }
        for (int start : starts(end)) {
            named(start, end, behind);
        }
    }

    /** Where a name that ends here may begin: behind the sign before it, and behind a word of these sentences that stands there. */
    private Set<Integer> starts(int end) {
        int sign = end;
        while (sign > 0 && DELIMITERS.indexOf(text.charAt(sign - 1)) < 0) {
            sign--;
        }
        Set<Integer> starts = new LinkedHashSet<>();
        starts.add(sign);
        Matcher word = BEFORE.matcher(text).region(sign, end);
        while (word.find()) {
            starts.add(word.end());
        }
        starts.removeIf(start -> start >= end || end - start > LONGEST_NAME);
        return starts;
    }

    private void named(int start, int end, Matcher behind) {
        String name = text.substring(start, end);
        if (WORDS.matcher(name).find() || (behind.group("list") != null && !isOperand(start))) {
            return;
        }
        if (!Character.isLetter(name.charAt(0)) && !name.matches("[0-9]{1,3}(?:[岁月～-]|周岁).*")) {
            return;
        }
        Named found = kind(name, start, behind);
        if (found.kind().isEmpty() && PARAMETER.matcher(name).matches()) {
            return;
        }
        Named before = names.get(name);
        if (before == null || before.kind().isEmpty()) {
            names.put(name, found);
        } else if (before.kind().equals(Optional.of(Kind.CODE)) && found.kind().equals(before.kind())) {
            Set<String> codes = new LinkedHashSet<>(before.codes());
            codes.addAll(found.codes());
            names.put(name, new Named(name, before.kind(), before.unit(), List.copyOf(codes), before.at()));
        }
    }

    private Named kind(String name, int at, Matcher behind) {
        int next = behind.end();
        if (behind.group("compared") != null) {
            return compared(name, at, next);
        }
        if (behind.group("part") != null) {
            return new Named(name, Optional.of(Kind.RATE), Optional.of("%"), List.of(), at);
        }
        if (behind.group("yes") != null) {
            return plain(name, Kind.YES_NO, at);
        }
        if (behind.group("code") != null) {
            return new Named(name, Optional.of(Kind.CODE), Optional.empty(), alternatives(next), at);
        }
        if (behind.group("codes") != null) {
            return new Named(name, Optional.of(Kind.CODE), Optional.empty(), listed(next), at);
        }
        if (behind.group("each") != null) {
            Matcher number = NUMBER.matcher(text).region(next, text.length());
            return new Named(
                    name, Optional.of(Kind.NUMBER), unit(number.lookingAt() ? number.end() : next), List.of(), at);
        }
        if (behind.group("judged") != null) {
            return plain(name, Kind.OPINION, at);
        }
        if (behind.group("day") != null) {
            return plain(name, Kind.DAY, at);
        }
        boolean missing = behind.group("list") != null && isListed(at);
        return missing
                ? plain(name, Kind.YES_NO, at)
                : new Named(name, Optional.empty(), Optional.empty(), List.of(), at);
    }

    /** Whether a name that nothing compares stands where a formula or a list has one. */
    private boolean isOperand(int start) {
        return start > 0
                && ("×÷+-=（[〔、： ".indexOf(text.charAt(start - 1)) >= 0
                        || text.startsWith("得分为", start - 3)
                        || text.startsWith("扣分为", start - 3));
    }

    private static Named plain(String name, Kind kind, int at) {
        return new Named(name, Optional.of(kind), Optional.empty(), List.of(), at);
    }

    /** 应有：建立台账、制定方案. */
    private boolean isListed(int at) {
        int list = text.lastIndexOf("应有：", at);
        return list >= 0 && text.substring(list, at).indexOf('，') < 0;
    }

    private Named compared(String name, int at, int next) {
        if (DAY.matcher(text).region(next, text.length()).lookingAt()) {
            return plain(name, Kind.DAY, at);
        }
        Matcher number = NUMBER.matcher(text).region(next, text.length());
        if (!number.lookingAt()) {
            return new Named(name, Optional.empty(), Optional.empty(), List.of(), at);
        }
        int end = number.end();
        for (String sign : List.of("%", "‰", "/10万")) {
            if (text.startsWith(sign, end)) {
                return new Named(name, Optional.of(Kind.RATE), Optional.of(sign), List.of(), at);
            }
        }
        if (text.startsWith("个百分点", end)) {
            return new Named(name, Optional.of(Kind.RATE), Optional.of("%"), List.of(), at);
        }
        if (text.startsWith("个千分点", end)) {
            return new Named(name, Optional.of(Kind.RATE), Optional.of("‰"), List.of(), at);
        }
        return new Named(name, Optional.of(Kind.NUMBER), unit(end), List.of(), at);
    }

    private Optional<String> unit(int at) {
        if (text.startsWith("分", at) && Numbers.isMarks(text, at)) {
            return Optional.of("分");
        }
        int end = at < text.length() ? Lexicon.measure(text, at) : at;
        return end > at ? Optional.of(text.substring(at, end)) : Optional.empty();
    }

    /** 优或良. */
    private List<String> alternatives(int at) {
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return Splitter.on('或').omitEmptyStrings().splitToList(text.substring(at, end));
    }

    /** 优得10分；良得8分；差不得分；其余未作规定. */
    private List<String> listed(int at) {
        List<String> codes = new ArrayList<>();
        int from = at;
        Matcher code = CODES.matcher(text);
        while (code.region(from, text.length()).lookingAt()) {
            codes.add(code.group(1));
            int next = text.indexOf('；', code.end());
            from = next < 0 ? text.length() : next + 1;
        }
        return codes;
    }

    /**
     * The parameters that a text may name, as sets to be tried in turn: a name ends before the first word that can stand behind one (参数控费线的),
     * and only where the sentence is not read so, may it hold such a word (参数得分线).
     */
    static List<List<ParameterId>> parameters(String text) {
        List<List<String>> found = PARAMETERS
                .matcher(text)
                .results()
                .map(name -> beginnings(text, name.start(1), name.end(1)))
                .toList();
        return Stream.of(
                        found.stream().map(names -> names.get(0)),
                        found.stream().flatMap(List::stream))
                .map(OwnNames::ids)
                .distinct()
                .toList();
    }

    /** From the shortest to the longest. */
    private static List<String> beginnings(String text, int from, int to) {
        Matcher behind = BEHIND_PARAMETER.matcher(text);
        return IntStream.rangeClosed(from + 1, to)
                .filter(end -> end == to || behind.region(end, text.length()).lookingAt())
                .mapToObj(end -> text.substring(from, end))
                .toList();
    }

    private static List<ParameterId> ids(Stream<String> names) {
        return names.distinct().sorted().map(ParameterId::of).toList();
    }

    /** The parameters among names: 参数控费线. */
    static List<ParameterId> parameters(List<String> names) {
        return ids(
                names.stream().map(PARAMETER::matcher).filter(Matcher::matches).map(name -> name.group(1)));
    }
}
