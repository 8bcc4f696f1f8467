package io.github.quanheng.result;

import io.github.quanheng.ranking.Place;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rule.Reason;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Name;
import io.github.quanheng.value.Numeral;
import io.github.quanheng.value.Rational;
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
            return number(
                            name(score.line()),
                            score.found(),
                            "得分",
                            "score",
                            marks -> Numeral.amount(language, marks, Optional.empty()))
                    + condition(score.in());
        }
        if (evidence instanceof Evidence.Watched watched) {
            return number(
                            name(watched.line()),
                            watched.found(),
                            "监测值",
                            "watched value",
                            value -> Numeral.in(language, value))
                    + condition(watched.in());
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

    /**
     * Says what a quota made of a grade, and why.
     *
     * @param decision the grade after the quota
     * @return such as 得分达到优秀，本组优秀名额4个，名次在前的达标单位已有4个，定为良好; for a unit whose grade stands, that grade
     */
    public String say(GradeQuota.Decision decision) {
        String stands = decision.grade()
                .map(grade -> either("定为" + name(grade), "the grade is " + name(grade)))
                .orElse(either("等次待裁定", "the grade is undecided"));
        if (!decision.differs()) {
            return stands;
        }
        String reached = name(decision.byScale().orElseThrow());
        String why = decision.contest()
                .map(this::contest)
                .orElse(either("没有名次，无从分配名额", "it has no place, so no seat can be given"));
        return either("得分达到" + reached + "，", "its score reaches " + reached + ", ") + why + either("，", "; ") + stands;
    }

    private String contest(Contest contest) {
        StringBuilder text = new StringBuilder(either(
                "本组名额" + contest.seats() + "个，名次在前的达标单位" + contest.ahead() + "个",
                "the group has " + contest.seats() + (contest.seats() == 1 ? " seat" : " seats") + ", "
                        + contest.ahead()
                        + (contest.ahead() == 1 ? " that reaches it stands ahead" : " that reach it stand ahead")));
        if (contest.ahead() < contest.seats() && contest.level() > 1) {
            text.append(either(
                    "，" + contest.level() + "个单位并列而名额不足",
                    ", and " + contest.level() + " stand level where the seats run out"));
        }
        if (contest.ahead() < contest.seats() && contest.open() > 0) {
            text.append(either(
                    "，另有" + contest.open() + "个单位是否达标不明", ", and of " + contest.open() + " more it is not known"));
        }
        return text.toString();
    }

    private String number(String what, Outcome found, String zh, String en, Function<Rational, String> shown) {
        String value = found instanceof Outcome.Absent absent
                ? either("无（", "none (") + reason(absent.why()) + either("）", ")")
                : shown.apply(found.number().orElseThrow());
        return either(what + zh + "：", en + " of " + what + ": ") + value;
    }

    private String condition(Interval in) {
        String signs = Stream.of(
                        in.low().map(end -> (in.lowClosed() ? "≥" : ">") + end),
                        in.high().map(end -> (in.highClosed() ? "≤" : "<") + end))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" and "));
        return either("，条件为" + bounds(in), "; the condition is " + signs);
    }

    private static String bounds(Interval in) {
        String low = in.low().map(end -> (in.lowClosed() ? "不低于" : "高于") + end).orElse("");
        String high =
                in.high().map(end -> (in.highClosed() ? "不高于" : "低于") + end).orElse("");
        return low + (low.isEmpty() || high.isEmpty() ? "" : "、") + high;
    }

    private String year(int year, String zh, String en) {
        return either(year + "年" + zh + "：", en + " of " + year + ": ");
    }

    private String known(Optional<String> found) {
        return found.orElse(either("不明", "not known"));
    }

    private String place(Place place) {
        return either(
                "第" + (place.ahead() + 1) + "位" + (place.tied() > 0 ? "（与" + place.tied() + "家并列）" : "") + "，共"
                        + place.size() + "家",
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
        return reason.label().in(language);
    }

    private String either(String zh, String en) {
        return language == Language.ENGLISH ? en : zh;
    }
}
