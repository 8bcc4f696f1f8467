package io.github.quanheng.reading;

import com.google.common.collect.ImmutableList;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rule.Quantity;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Scale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clause with a target that it only names (下达指标, 目标值见附件): it is read with a number in place of these words, and the number of the
 * rule is then the target. What the rule does must not depend on which number was put there, so it is read with several; the
 * target is one that each unit brings itself, or a number that an answer gives.
 */
final class Targets {
    private static final Pattern NAMED = Pattern.compile(
            "(?:(?<stated>目标值?|指标值?|任务数?)(?:见|由|按|以)[^，；%0-9]{2,15}(?=[，；]|$))"
                    + "|(?:(?:(?:国家|上级|本级|年初|年度|责任书|协议书|合同|省|市|县|区)+(?:政府|卫健委|卫健局)?(?:下达|规定|确定|核定|分解|签订|要求)?|下达|核定|约定)的?(?:年度)?"
                    + "(?:目标任务|任务目标|目标|任务|指标|控制|计划)(?:值|数|量|指标|任务)*"
                    + "|(?:目标任务|任务目标|目标|任务|指标|控制)(?:值|数|指标))(?!完成|执行|达标|书|责任|管理|考核|人群)(?!\\p{L}{0,2}率)(?!(?:为|是|：)?[0-9])");
    private static final Pattern BESIDE = Pattern.compile(
            "目标值(?:为|：)?(?:≥|≤|>|<|不低于|不少于|不高于|不超过|达到)?(?<number>[0-9][0-9.]*(?:%|‰|/10万|\\p{L}{1,3})?)(?:及以上|以上|以内|及以下|以下)?[；]");
    private static final Pattern POINTS = Pattern.compile("百分点|每[^，；]{0,6}[0-9.]+%|[0-9.]+%");
    private static final Pattern COUNTED = Pattern.compile("每(?:少|低|缺|差|多|超|减少|增加)?(?:完成)?(?:[0-9.]+|一)?");

    private final Clause clause;
    private final Usage usage;
    private final Map<QuestionId, String> answers;
    private final String text;
    private final List<Span> places;
    private final String unit;

    private Targets(Clause clause, Usage usage, Map<QuestionId, String> answers) {
        this.clause = clause;
        this.usage = usage;
        this.answers = answers;
        this.text = Letters.of(clause.text());
        this.places = places(text);
        this.unit = unit();
    }

    /** Reads a clause that names a target; empty where it names none, or is not read with a number either. */
    static Optional<Assembled> of(Clause clause, Usage usage, Map<QuestionId, String> answers) {
        Targets targets = new Targets(clause, usage, answers);
        if (targets.places.isEmpty()) {
            return Optional.empty();
        }
        Matcher beside = BESIDE.matcher(targets.text);
        return beside.lookingAt() ? targets.read(beside) : targets.read();
    }

    /** The column of targets gives the number that the words of the clause mean. */
    private Optional<Assembled> read(Matcher beside) {
        List<Span> all = new ArrayList<>(List.of(new Span(0, beside.end())));
        places.stream().filter(place -> place.start() >= beside.end()).forEach(all::add);
        List<String> numbers = new ArrayList<>(List.of(""));
        numbers.addAll(Collections.nCopies(all.size() - 1, beside.group("number")));
        if (all.size() == 1) {
            return Optional.empty();
        }
        StandIn stand = new StandIn(text, all, numbers);
        Assembled read = Assembly.of(
                new Clause(stand.text(), clause.name(), clause.marks(), clause.known()), usage, stand.there(answers));
        return read.rule()
                .map(rule -> read.ofAnother(
                        rule,
                        read.ownTargets(),
                        read.questions().stream()
                                .map(question -> stand.back(question, each -> each))
                                .toList(),
                        read.settled().stream().map(stand::back).toList(),
                        stand.back(read.tokens())));
    }

    private static List<Span> places(String text) {
        List<Span> places = new ArrayList<>();
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            if (named.group("stated") != null) {
                return List.of(new Span(named.end("stated"), named.end()));
            }
            places.add(new Span(named.start(), named.end()));
        }
        return List.copyOf(places);
    }

    /** The unit of the target: that of the steps, or per cent where the item is such a number. */
    private String unit() {
        if (POINTS.matcher(text).find() || NumberName.isRateLike(clause.name().zh())) {
            return "%";
        }
        Matcher counted = COUNTED.matcher(text);
        while (counted.find()) {
            int end = counted.end() < text.length() ? Lexicon.measure(text, counted.end()) : counted.end();
            if (end > counted.end()) {
                return text.substring(counted.end(), end);
            }
        }
        return "";
    }

    /** Numbers that no office sets as a target; the first pair is above what the text has beside it, the second below. */
    private static final ImmutableList<ImmutableList<String>> STAND_INS =
            ImmutableList.of(ImmutableList.of("98.76", "97.53"), ImmutableList.of("0.13", "0.17"));

    private Optional<Assembled> read() {
        for (List<String> pair : STAND_INS) {
            Optional<Assembled> one = with(pair.get(0));
            Optional<Assembled> other = with(pair.get(1));
            boolean same = one.isPresent()
                    && other.isPresent()
                    && one.get().rule().equals(other.get().rule())
                    && one.get().questions().equals(other.get().questions());
            if (same) {
                return one;
            }
        }
        return Optional.empty();
    }

    private Optional<Assembled> with(String number) {
        StandIn stand = new StandIn(text, places, Collections.nCopies(places.size(), number + unit));
        Assembled read = Assembly.of(
                new Clause(stand.text(), clause.name(), clause.marks(), clause.known()), usage, stand.there(answers));
        if (read.rule().isEmpty()) {
            return Optional.empty();
        }
        Figure figure = Figure.of(unit.equals("%") ? number + "%" : number);
        Set<ParameterId> targets = new LinkedHashSet<>();
        Retargeted own = new Retargeted(figure, of -> {
            ParameterId target = target(of);
            targets.add(target);
            return new Input.Parameter(target);
        });
        Optional<Quantity> rule = own.of(read.rule().get());
        if (rule.isEmpty() || targets.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(answered(stand, read, figure, own, targets));
    }

    private Assembled answered(StandIn stand, Assembled read, Figure figure, Retargeted own, Set<ParameterId> targets) {
        QuestionId id = QuestionId.clause(Topic.TARGET, places.get(0).start());
        boolean one = targets.size() == 1;
        Optional<String> answer = Optional.ofNullable(answers.get(id));
        Optional<Figure> given = answer.filter(each -> one && !each.equals(Option.OWN_TARGET.name()))
                .map(Figure::of);
        Retargeted put = given.map(Input.Constant::new)
                .map(constant -> new Retargeted(figure, of -> constant))
                .orElse(own);
        Quantity rule = put.of(read.rule().orElseThrow()).orElseThrow();
        List<OpenQuestion> questions = new ArrayList<>();
        List<Settled> settled =
                new ArrayList<>(read.settled().stream().map(stand::back).toList());
        if (answer.isEmpty()) {
            Choice choice = new Choice(Option.OWN_TARGET.name(), Option.OWN_TARGET.words(), Optional.of(rule));
            Optional<Scale> scale = one ? Optional.of(figure.scale()) : Optional.empty();
            questions.add(new OpenQuestion(id, places.get(0), Topic.TARGET.words(), List.of(choice), scale));
        } else {
            settled.add(new Settled(
                    id,
                    Topic.TARGET.words().zh() + "（“" + places.get(0).of(clause.text()) + "”）",
                    given.map(Figure::toString).orElse(Option.OWN_TARGET.words().zh())));
        }
        read.questions()
                .forEach(question ->
                        questions.add(stand.back(question, each -> put.of(each).orElse(each))));
        return read.ofAnother(
                rule,
                given.isPresent() ? List.of() : List.copyOf(targets),
                questions,
                settled,
                stand.back(read.tokens()));
    }

    /** The target of an indicator that a quantity is held against. */
    private static ParameterId target(Quantity of) {
        return Needs.targetOf(
                of instanceof Input.Fact fact ? fact.key().indicator().value() : "");
    }
}
