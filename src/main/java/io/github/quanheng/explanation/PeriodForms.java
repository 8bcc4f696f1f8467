package io.github.quanheng.explanation;

import io.github.quanheng.grammar.Form;
import io.github.quanheng.grammar.Forms;
import io.github.quanheng.grammar.Scan;
import io.github.quanheng.grammar.Token;
import io.github.quanheng.observation.When;
import io.github.quanheng.value.CalendarDay;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and periods, as they are read. */
final class PeriodForms {
    private static final Pattern DAY =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}|考核年度(?<next>次年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})日");
    private static final Pattern PERIOD = Pattern.compile(
            "(?!(?:本期|上期|前\\d+期)(?![\\p{L}\\p{N}_.])|最低|最高|四舍|五舍|截尾|进位|向下|向上)\\p{L}[\\p{L}\\p{N}_.]{0,31}|\\d{1,4}\\p{L}[\\p{L}\\p{N}]{0,27}");

    private final Form<When> before;
    private final Form<When> other;
    private final Form<When> period;

    PeriodForms(PhraseForms phrases) {
        this.before = back(phrases);
        Form<When> named = byName();
        this.other = Forms.either(before, named);
        this.period = Forms.either(phrases.word(NamePhrase.PERIOD_NOW, When.NOW), before, named);
    }

    /** A period by how far back it is. */
    Form<When> before() {
        return before;
    }

    /** A period other than the present one: by how far back it is or by its name. */
    Form<When> other() {
        return other;
    }

    /** The period itself or another. */
    Form<When> period() {
        return period;
    }

    /** A day that the text names. */
    Form<CalendarDay> day() {
        return Forms.scanned("日期", (text, from) -> {
            Matcher day = DAY.matcher(text).region(from, text.length());
            if (!day.lookingAt()) {
                return List.of();
            }
            try {
                return List.of(Scan.of(day(day), Token.Kind.NUMBER, from, day.end()));
            } catch (IllegalArgumentException | DateTimeException none) {
                return List.of();
            }
        });
    }

    private static CalendarDay day(Matcher day) {
        if (day.group("month") == null) {
            return CalendarDay.of(day.group());
        }
        MonthDay on = MonthDay.of(Integer.parseInt(day.group("month")), Integer.parseInt(day.group("day")));
        return new CalendarDay(Optional.empty(), on, day.group("next") != null);
    }

    private static Form<When> back(PhraseForms phrases) {
        return Forms.either(
                phrases.word(NamePhrase.PERIOD_BEFORE, When.before(1)),
                phrases.say(
                        NamePhrase.PERIODS_BEFORE,
                        parts -> When.before(parts.get(0, Integer.class)),
                        PhraseForms.count()));
    }

    private static Form<When> byName() {
        return Forms.scanned("时点名称", (text, from) -> {
            Matcher period = PERIOD.matcher(text).region(from, text.length());
            return period.lookingAt()
                    ? List.of(Scan.of(new When(period.group()), Token.Kind.NAME, from, period.end()))
                    : List.of();
        });
    }
}
