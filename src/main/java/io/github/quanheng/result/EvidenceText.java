package io.github.quanheng.result;

import io.github.quanheng.ranking.Place;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Name;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Evidence in words (证据的文字): the last step, where it is printed. Example: 2019年等次为不合格. */
public final class EvidenceText {
    private final Language language;
    private final Function<LineId, Optional<Label>> lines;

    private EvidenceText(Language language, Function<LineId, Optional<Label>> lines) {
        this.language = language;
        this.lines = lines;
    }

    /**
     * Returns the words in a language.
     *
     * @param language the language
     * @param lines the names of the lines, as the rulebook gives them; a line without one is called by its number
     * @return the words
     */
    public static EvidenceText of(Language language, Function<LineId, Optional<Label>> lines) {
        return new EvidenceText(language, lines);
    }

    /**
     * Says one piece of evidence.
     *
     * @param evidence the evidence
     * @return what was found, or that it is not known
     */
    public String say(Evidence evidence) {
        if (evidence instanceof Evidence.Score score) {
            return number(name(score.line()), score.found(), "得分", "score") + condition(score.in());
        }
        if (evidence instanceof Evidence.Watched watched) {
            return number(name(watched.line()), watched.found(), "监测值", "watched value") + condition(watched.in());
        }
        if (evidence instanceof Evidence.Graded graded) {
            return year(graded.year(), "等次", "grade") + known(graded.found().map(this::name));
        }
        if (evidence instanceof Evidence.Placed placed) {
            return year(placed.year(), "位次", "place") + known(placed.found().map(this::place));
        }
        if (evidence instanceof Evidence.Improved improved) {
            return year(improved.year(), "位次", "place")
                    + known(improved.found().map(this::place))
                    + either("；上年位次：", "; year before: ")
                    + known(improved.before().map(this::place));
        }
        if (evidence instanceof Evidence.Effect effect) {
            return effect(effect);
        }
        if (evidence instanceof Evidence.Awards awards) {
            return year(awards.year(), "获奖", "awards") + known(awards.found().map(this::names));
        }
        if (evidence instanceof Evidence.State state) {
            return year(state.year(), "状态", "state") + known(state.found().map(this::name));
        }
        Evidence.Demerit demerit = (Evidence.Demerit) evidence;
        return either("累计记分：", "demerit points: ")
                + demerit.found().map(Object::toString).orElse(either("未统计", "not counted"))
                + condition(demerit.in());
    }

    private String number(String what, Outcome found, String zh, String en) {
        String value = found instanceof Outcome.Absent absent
                ? either("无（", "none (") + reason(absent.why()) + either("）", ")")
                : found.number().orElseThrow().toString();
        return either(what + zh + "：", en + " of " + what + ": ") + value;
    }

    private String condition(Interval in) {
        String signs = Stream.of(
                        in.low().map(end -> (in.lowClosed() ? "≥" : ">") + end),
                        in.high().map(end -> (in.highClosed() ? "≤" : "<") + end))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(either("且", " and ")));
        return either("，条件为" + signs, "; the condition is " + signs);
    }

    private String year(int year, String zh, String en) {
        return either(year + "年" + zh + "：", en + " of " + year + ": ");
    }

    private String known(Optional<String> found) {
        return found.orElse(either("不明", "not known"));
    }

    private String place(Place place) {
        return either(
                "前" + place.ahead() + "家，并列" + place.tied() + "家，后" + place.behind() + "家",
                place.ahead() + " ahead, " + place.tied() + " level, " + place.behind() + " behind");
    }

    private String names(List<? extends Name> names) {
        return names.isEmpty()
                ? either("无", "none")
                : names.stream().map(this::name).collect(Collectors.joining(either("、", ", ")));
    }

    private String effect(Evidence.Effect effect) {
        String on = effect.lines().isEmpty()
                ? ""
                : effect.lines().stream()
                        .map(this::name)
                        .collect(Collectors.joining(either("、", ", "), either("（", " ("), either("）", ")")));
        String because = effect.absent()
                .map(absent -> either("（", " (") + reason(absent.why()) + either("）", ")"))
                .orElse("");
        return name(effect.name())
                + either("：", ": ")
                + switch (effect.applied()) {
                    case TRUE -> either("已触发", "applied") + on;
                    case FALSE -> either("未触发", "did not apply");
                    case UNKNOWN -> either("是否触发不明", "not known whether it applied") + because;
                };
    }

    private String name(Name name) {
        return name.label().in(language);
    }

    private String name(LineId line) {
        return lines.apply(line).map(label -> label.in(language)).orElse("#" + line);
    }

    private String reason(Reason reason) {
        return switch (reason) {
            case MISSING -> either("缺报", "not reported");
            case NOT_APPLICABLE -> either("不适用", "not applicable");
            case ZERO_DENOMINATOR -> either("分母为零", "zero denominator");
            case AWAITING_JUDGEMENT -> either("待评判", "awaiting judgement");
            case BELOW_MINIMUM -> either("样本不足", "too few cases");
            case NO_PARAMETER -> either("未定标", "no target set");
            case UNKNOWN_CLASS -> either("登记不详", "class not in the register");
            case NO_PEERS -> either("无同类组", "nobody to compare with");
            case UNDECIDED -> either("待裁定", "undecided");
            case REFUSED -> either("数据不合", "data contradict the rule");
            case EXCLUDED -> either("剔除", "taken out of the account");
            case NOT_ASSESSED -> either("不考核", "not assessed");
            case WATCHED -> either("只监测不计分", "watched without a score");
        };
    }

    private String either(String zh, String en) {
        return language == Language.ENGLISH ? en : zh;
    }
}
