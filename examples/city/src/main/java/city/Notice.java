package city;

import io.github.quanheng.bulletin.Audience;
import io.github.quanheng.bulletin.Bulletin;
import io.github.quanheng.bulletin.Cell;
import io.github.quanheng.bulletin.Content;
import io.github.quanheng.grading.AwardName;
import io.github.quanheng.grading.Grade;
import io.github.quanheng.grading.GradeName;
import io.github.quanheng.papers.Words;
import io.github.quanheng.result.EvidenceText;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of a bulletin as offices write it: to whom, by which rules, grades, awards, orders, what else is to be said. */
final class Notice {
    /** A numbered part (一、考核等次) with its paragraphs. */
    record Part(String heading, List<String> paragraphs) {}

    private static final List<String> NUMBERS = List.of("一", "二", "三", "四", "五");

    private final Rulebook rulebook;
    private final Bulletin bulletin;

    Notice(Rulebook rulebook, Bulletin bulletin) {
        this.rulebook = rulebook;
        this.bulletin = bulletin;
    }

    /** To whom it goes; a copy for everybody has no addressee. */
    Optional<String> addressee() {
        return switch (bulletin.reader().as()) {
            case PUBLIC, AUTHORITY -> Optional.empty();
            case UNITS -> Optional.of("各县（市、区）卫生健康局，委直属各单位：");
            case ITSELF ->
                Optional.of(rows().filter(row -> bulletin.reader()
                                        .party()
                                        .filter(row.party()::equals)
                                        .isPresent())
                                .map(row -> row.name().zh())
                                .collect(Collectors.joining())
                        + "：");
        };
    }

    String opening() {
        String groups = bulletin.groups().stream()
                .map(group -> group.rows().size() + "个" + group.name().zh())
                .collect(Collectors.joining("、"));
        return "根据《" + rulebook.title().zh() + "》，" + bulletin.issuer().zh() + "对" + groups
                + bulletin.period().first().getYear() + "年度目标责任制落实情况进行了考核。考核分组于" + day(bulletin.frozen())
                + "确定，此后不再变动。现将考核结果"
                + (bulletin.reader().as() == Audience.PUBLIC ? "公布如下。" : "通报如下。");
    }

    String closing() {
        return "希望受到表彰的单位再接再厉；其他单位对照考核发现的问题认真整改，确保完成下一年度各项目标任务。";
    }

    String issued() {
        return day(bulletin.issued());
    }

    List<Part> parts() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("考核等次", grades());
        all.put("表彰", awards());
        all.put(bulletin.reader().as() == Audience.AUTHORITY ? "处理决定和处理意见" : "处理决定", orders());
        all.put("有关说明", remarks());
        List<Part> parts = new ArrayList<>();
        all.forEach((heading, paragraphs) -> {
            if (!paragraphs.isEmpty()) {
                parts.add(new Part(NUMBERS.get(parts.size()) + "、" + heading, paragraphs));
            }
        });
        return parts;
    }

    private Stream<Bulletin.Row> rows() {
        return bulletin.groups().stream().flatMap(group -> group.rows().stream());
    }

    private static <T> Optional<T> cell(Bulletin.Row row, Content what, Class<T> type) {
        return Optional.ofNullable(row.cells().get(what)).map(type::cast);
    }

    private static String names(Stream<Bulletin.Row> rows) {
        return rows.map(row -> row.name().zh()).collect(Collectors.joining("、"));
    }

    private List<String> grades() {
        List<String> paragraphs = new ArrayList<>();
        for (Bulletin.Group group : bulletin.groups()) {
            List<String> sentences = new ArrayList<>();
            for (Grade grade : rulebook.grading().orElseThrow().grades()) {
                add(sentences, group, grade.name().toString(), Optional.of(grade.name()));
            }
            add(sentences, group, "等次未定", Optional.empty());
            if (!sentences.isEmpty()) {
                paragraphs.add("（" + NUMBERS.get(paragraphs.size()) + "）"
                        + group.name().zh() + "。" + String.join("；", sentences) + "。");
            }
        }
        return paragraphs;
    }

    private static void add(List<String> sentences, Bulletin.Group group, String name, Optional<GradeName> grade) {
        List<Bulletin.Row> rows = group.rows().stream()
                .filter(row -> cell(row, Content.GRADE, Cell.Grade.class)
                        .filter(cell -> cell.grade().equals(grade))
                        .isPresent())
                .toList();
        if (!rows.isEmpty()) {
            sentences.add(name + rows.size() + "个：" + names(rows.stream()));
        }
    }

    private List<String> awards() {
        Set<AwardName> given = new LinkedHashSet<>();
        rows().forEach(row ->
                cell(row, Content.AWARDS, Cell.Awards.class).ifPresent(cell -> given.addAll(cell.names())));
        return given.stream()
                .map(award -> award + "："
                        + names(rows().filter(row -> cell(row, Content.AWARDS, Cell.Awards.class)
                                .filter(cell -> cell.names().contains(award))
                                .isPresent()))
                        + "。")
                .toList();
    }

    private List<String> orders() {
        return rows().flatMap(row -> cell(row, Content.CONSEQUENCES, Cell.Consequences.class).stream()
                        .filter(cell -> !cell.of().isEmpty())
                        .map(cell -> row.name().zh() + "："
                                + cell.of().stream().map(Notice::order).collect(Collectors.joining("；")) + "。"))
                .toList();
    }

    private static String order(Cell.Order order) {
        String what = order.measure().what().zh();
        String office = order.decides().zh();
        String day = order.on().map(Notice::day).orElse("");
        return switch (order.state()) {
            case PROPOSED -> "拟" + what + "，提请" + office + "决定";
            case ORDERED -> what + "（" + office + day + "决定）";
            case DECLINED, LIFTED ->
                what + "（" + office + day + "：" + Words.of(order.state()).zh() + "）";
        };
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        EvidenceText words =
                EvidenceText.of(Language.CHINESE, line -> rulebook.line(line).map(Line::name));
        rows().forEach(row -> cell(row, Content.GRADE, Cell.Grade.class)
                .flatMap(Cell.Grade::quota)
                .ifPresent(quota -> remarks.add(row.name().zh() + words.say(quota) + "。")));
        bulletin.exclusions().forEach(each -> remarks.add(each.party() + "未参加本次排名：" + each.reason() + "。"));
        if (bulletin.reader().as() == Audience.AUTHORITY) {
            remarks.add("本件为考核机关存档件，不隐去任何内容；处理意见未经决定不生效。");
        }
        bulletin.withheld().stream()
                .collect(Collectors.groupingBy(
                        each -> each.why().zh(),
                        LinkedHashMap::new,
                        Collectors.mapping(each -> Words.of(each.what()), Collectors.toList())))
                .forEach((why, what) -> remarks.add(
                        "本件不载明" + what.stream().map(Label::zh).collect(Collectors.joining("、")) + "：" + why + "。"));
        return remarks;
    }

    private static String day(LocalDate day) {
        return Words.of(day).zh();
    }
}
