package io.github.quanheng.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.value.Rational;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("句式：找出每一种读法，逐字交代")
class FormTest {
    private static final Form<String> NAME =
            Forms.names("指标", Map.of("签约", List.of("signed"), "签约率", List.of("rate"), "率", List.of("r")));

    private static <T> List<T> values(Form<T> form, String text) {
        return form.parse(text).meanings().stream().map(Match::value).toList();
    }

    @Test
    @DisplayName("一句一个意思：每低1扣2分")
    void oneMeaning() {
        Form<String> form = Forms.filled(
                "每低{0}扣{1}分",
                List.of(Forms.number(), Forms.number()),
                parts -> Optional.of(parts.get(0, Rational.class) + "/" + parts.get(1, Rational.class)));
        assertThat(values(form, "每低1扣2.5分")).containsExactly("1/2.5");
        assertThat(values(form, "每低1扣2.5")).isEmpty();
        assertThat(values(form, "每低1扣2.5分。")).isEmpty();
    }

    @Test
    @DisplayName("每个字都有交代：词、数、名、标点，首尾相接")
    void everyCharacterIsAccountedFor() {
        Form<List<String>> form = Forms.sequence(
                List.of(NAME, Forms.words("≥"), Forms.number(), Forms.words("的，得分")), parts -> List.of("read"));
        Match<List<String>> match = form.parse("签约率≥-3的，得分").meanings().get(0);
        assertThat(match.tokens())
                .containsExactly(
                        new Token(Token.Kind.NAME, new Span(0, 3)),
                        new Token(Token.Kind.SEPARATOR, new Span(3, 4)),
                        new Token(Token.Kind.NUMBER, new Span(4, 6)),
                        new Token(Token.Kind.KEYWORD, new Span(6, 7)),
                        new Token(Token.Kind.SEPARATOR, new Span(7, 8)),
                        new Token(Token.Kind.KEYWORD, new Span(8, 10)));
    }

    @Test
    @DisplayName("两种意思都找出来，不取先写的：“签约率”是一个指标，也是“签约”“率”两个")
    void twoMeaningsAreBothFound() {
        Form<String> form = Forms.either(
                NAME,
                Forms.sequence(
                        List.of(NAME, NAME), parts -> parts.get(0, String.class) + "+" + parts.get(1, String.class)));
        assertThat(values(form, "签约率")).containsExactlyInAnyOrder("rate", "signed+r");
    }

    @Test
    @DisplayName("两种读法意思相同，是一个意思")
    void equalMeaningsAreOne() {
        Form<String> form = Forms.either(
                Forms.words("缺").as(word -> "lack"), Forms.words("缺").as(word -> "lack"));
        assertThat(values(form, "缺")).containsExactly("lack");
    }

    @Test
    @DisplayName("只取最长的名称，或每个名称都取")
    void longestNames() {
        Map<String, List<String>> known = Map.of("签约", List.of("signed"), "签约率", List.of("rate"));
        assertThat(Forms.names("指标", known).at("签约率", 0))
                .extracting(Match::value)
                .containsExactly("signed", "rate");
        assertThat(Forms.longestNames("指标", known).at("签约率", 0))
                .extracting(Match::value)
                .containsExactly("rate");
    }

    @Test
    @DisplayName("同名的两个指标是两个意思")
    void oneNameOfTwoThings() {
        Form<String> form = Forms.names("指标", Map.of("费用", List.of("cost", "fee")));
        assertThat(values(form, "费用")).containsExactly("cost", "fee");
    }

    /** Sums in brackets, which contain themselves. */
    private static final class Sums {
        static final Form<Rational> OPERAND =
                Forms.named("数", () -> Forms.either(Forms.number(), Forms.within("（", Sums.sum(), "）")));
        static final Form<Rational> SUM =
                OPERAND.listed(Forms.words("+")).as(Rational::sum).named("和");

        static Form<Rational> sum() {
            return SUM;
        }
    }

    @Test
    @DisplayName("句式可以含有自己：1+（2+3）=6")
    void recursion() {
        assertThat(values(Sums.SUM, "1+（2+3）")).containsExactly(Rational.of(6));
        assertThat(values(Sums.SUM, "1+（2+3")).isEmpty();
    }

    @Test
    @DisplayName("句式不可以自己开头：构造时的错误，不是死循环")
    void aFormThatBeginsWithItself() {
        Form<?>[] form = new Form<?>[1];
        form[0] = Forms.named("和", () -> Forms.sequence(List.of(form[0], Forms.words("+")), parts -> "sum"));
        assertThatThrownBy(() -> form[0].parse("1+"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the form \"和\" begins with itself");
    }

    @Test
    @DisplayName("读不下去时，说得出在哪里、缺什么、在哪个句式里")
    void whereReadingStops() {
        Form<String> form = Forms.filled(
                        "每低{0}扣{1}分", List.of(Forms.number(), Forms.number()), parts -> Optional.of(""))
                .named("步长扣分");
        Parse<String> parse = form.parse("每低1扣些分");
        assertThat(parse.furthest()).isEqualTo(4);
        assertThat(parse.expected()).containsExactly(new Expected("数", List.of("步长扣分")));
        assertThat(form.parse("每低1扣1分吧").expected()).contains(new Expected("", List.of()));
    }

    @Test
    @DisplayName("同一个空填两次，两次要相同")
    void oneSlotTwice() {
        Form<Rational> form = Forms.filled(
                "每{0}，不足{0}不计", List.of(Forms.number()), parts -> Optional.of(parts.get(0, Rational.class)));
        assertThat(values(form, "每2，不足2不计")).containsExactly(Rational.of(2));
        assertThat(values(form, "每2，不足3不计")).isEmpty();
    }

    @Test
    @DisplayName("至少两项的列举")
    void atLeastTwo() {
        Form<List<Rational>> form = Forms.number().listed(Forms.words("、"), 2);
        assertThat(values(form, "1")).isEmpty();
        assertThat(values(form, "1、2、3")).containsExactly(List.of(Rational.of(1), Rational.of(2), Rational.of(3)));
    }

    @Test
    @DisplayName("可有可无的部分")
    void optionalPart() {
        Form<Optional<String>> form = Forms.words("分").optional();
        assertThat(values(form, "")).containsExactly(Optional.empty());
        assertThat(values(form, "分")).containsExactly(Optional.of("分"));
    }

    @Test
    @DisplayName("数取整个写出的数，不取其中一段")
    void wholeNumbers() {
        assertThat(Forms.number().at("12.50分", 0)).extracting(Match::span).containsExactly(new Span(0, 5));
        assertThat(Forms.number().at("-3", 0)).extracting(Match::value).containsExactly(Rational.of(-3));
        assertThat(Forms.number().at("1.", 0)).extracting(Match::span).containsExactly(new Span(0, 1));
        assertThat(Forms.number().at("分", 0)).isEmpty();
        assertThat(Forms.number().at("9".repeat(50), 0)).isEmpty();
        assertThat(Forms.number().at("0." + "9".repeat(50), 0))
                .extracting(Match::span)
                .containsExactly(new Span(0, 1));
    }

    @Test
    @DisplayName("很长的列举照读；括号很深不读，也不出错")
    void longAndDeep() {
        Form<List<Rational>> list = Forms.number().listed(Forms.words("、"));
        assertThat(list.parse("1" + "、1".repeat(20_000)).meanings().get(0).value())
                .hasSize(20_001);
        String deep = "（".repeat(20_000) + "1" + "）".repeat(20_000);
        assertThat(Sums.SUM.parse(deep).overburdened()).isTrue();
        assertThat(Sums.SUM.parse(deep).meanings()).isEmpty();
    }

    @Test
    @DisplayName("文字长一倍，工作多一倍")
    void theWorkGrowsAsTheTextDoes() {
        String once = "1+（2+3）+4+（5+（6+7））";
        int steps = Sums.SUM.parse(once).steps();
        int twice = Sums.SUM.parse(once + "+" + once).steps();
        assertThat(twice).isLessThanOrEqualTo(2 * steps + 2);
    }

    @Test
    @DisplayName("意思多得数不清的文字不读")
    void tooManyMeanings() {
        Form<List<String>> words =
                Forms.either(Forms.words("a"), Forms.words("aa")).listed(Forms.nothing(""));
        assertThat(words.parse("aaa").meanings()).hasSize(3);
        assertThat(words.parse("a".repeat(200)).overburdened()).isTrue();
    }
}
