package io.github.quanheng.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.result.AwardRules;
import io.github.quanheng.result.Consequence;
import io.github.quanheng.result.FinalResult;
import io.github.quanheng.result.GradeQuota;
import io.github.quanheng.result.History;
import io.github.quanheng.result.Ladder;
import io.github.quanheng.result.PeerContext;
import io.github.quanheng.result.ResultNames;
import io.github.quanheng.result.Units;
import io.github.quanheng.score.Outcome;
import io.github.quanheng.statistics.PercentileMethod;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Points;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("通报：说什么、说给谁、什么不说和为什么")
class BulletinTest {
    static final LocalDate DAY = LocalDate.of(2023, 4, 21);

    /** As in the bulletin of Lüliang for 2022, two groups apart; units and scores are made up. */
    static final FinalResult RESULT = result();

    private static FinalResult result() {
        FinalResult result = FinalResult.of(Units.result(
                2022, "县市区: C1 55 36; C2 58 35; C3 55 36; C4 40 11; C5 60 30.5", "市直单位: 中医院 52 39; 人民医院 50 38"));
        GradeQuota quota = QuanhengJson.read("""
                {"grade": "优秀", "quota": {"size": {"share": {"of": "60%", "rounding": "FLOOR"}}, "barred": "PASSES_ON", "cut": "UNDECIDED"}, "otherwise": "良好"}
                """, GradeQuota.class);
        result = result.withGrades(quota.apply(result.cohort()));
        AwardRules awards = QuanhengJson.read("""
                {"awards": [{"name": "优秀单位", "when": {"graded": {"in": ["优秀"], "years": 1}}}], "others": ["先进单位"]}
                """, AwardRules.class);
        ResultNames names = ResultNames.of(Units.RULEBOOK, awards);
        result = awards.decide(result, History.NONE, names);
        Ladder ladder = QuanhengJson.read("""
                {"name": "处置", "overlap": "HEAVIEST", "rungs": [{"name": "末位", "when": {"score": {"line": "total", "in": "[0,60)"}},
                  "measures": [{"talk": {"what": "约谈"}}, {"criticism": {"what": "通报批评"}}], "decides": "办公会"}]}
                """, Ladder.class);
        List<Consequence> proposed = ladder.propose(result.dossier(Units.id("C4"), History.NONE), names)
                .consequences();
        return result.withConsequences(List.of(
                proposed.get(0)
                        .with(new Consequence.Decision(
                                LocalDate.of(2023, 3, 1), Label.of("办公会"), Consequence.State.ORDERED, "同意")),
                proposed.get(1)));
    }

    static BulletinRule rule(String special) {
        Map<Content, String> entries = new LinkedHashMap<>();
        for (Content what : Content.values()) {
            entries.put(what, "\"to\": \"PUBLIC\"");
        }
        for (String each : special.isEmpty() ? new String[0] : special.split(";")) {
            String[] words = each.strip().split(" ");
            entries.put(
                    Content.valueOf(words[0]),
                    "\"to\": \"" + words[1] + "\"" + (words.length > 2 ? ", \"first\": " + words[2] : "")
                            + ", \"why\": \"规定\"");
        }
        return QuanhengJson.read(
                "{\"title\": \"通报\", \"issuer\": \"市卫生健康委\", \"quartiles\": \"INCLUSIVE\", \"disclosures\": ["
                        + entries.entrySet().stream()
                                .map(entry -> "{\"what\": \"" + entry.getKey() + "\", " + entry.getValue() + "}")
                                .collect(Collectors.joining(", "))
                        + "]}",
                BulletinRule.class);
    }

    static Map<PartyId, Label> names(FinalResult result) {
        Map<PartyId, Label> names = new LinkedHashMap<>();
        result.cohort()
                .groups()
                .forEach(group -> group.members().forEach(member -> names.put(member, Label.of(member.value()))));
        return names;
    }

    static Bulletin issue(String special, Reader reader) {
        return rule(special).issue(RESULT, List.of(), names(RESULT), DAY, reader);
    }

    private static String ranks(Bulletin.Group group) {
        return group.rows().stream()
                .map(row -> row.party()
                        + "="
                        + (row.cells().get(Content.RANK) instanceof Cell.Rank rank
                                ? rank.rank().number().orElseThrow().toString()
                                : "-"))
                .collect(Collectors.joining(" "));
    }

    @Test
    @DisplayName("L2 责任制测评结果通报：两组分开，并列同名次，名额内为优秀，得分不公开")
    void l2() {
        Bulletin bulletin = issue("TOTAL ITSELF; SECTIONS ITSELF; CONSEQUENCES UNITS", Reader.PUBLIC);
        assertThat(bulletin.groups())
                .extracting(group -> group.name().zh() + ": " + ranks(group))
                .containsExactly("县市区: C2=1 C1=2 C3=2 C5=4 C4=5", "市直单位: 中医院=1 人民医院=2");
        assertThat(bulletin.groups().get(0).rows())
                .extracting(row -> ((Cell.Grade) row.cells().get(Content.GRADE))
                        .grade()
                        .orElseThrow()
                        .toString())
                .containsExactly("优秀", "优秀", "优秀", "良好", "不合格");
        assertThat(bulletin.groups().get(0).rows())
                .allSatisfy(row -> assertThat(row.cells())
                        .containsOnlyKeys(Content.RANK, Content.GRADE, Content.AWARDS, Content.PAYMENTS));
        assertThat(bulletin.withheld())
                .extracting(each -> each.what() + " " + each.why())
                .containsExactly("TOTAL 规定", "SECTIONS 规定", "CONSEQUENCES 规定");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Disclosure(
                        Content.TOTAL, Audience.ITSELF, Optional.empty(), Optional.empty(), Optional.empty()))
                .withMessage("why: disclosure of TOTAL: some of it is withheld; say why");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("谁能看到谁的得分：圈子越大包含越小，本单位看自己的，考核机关全看")
    @CsvSource(textBlock = """
            PUBLIC,    C1 C2 C3 C4 C5, C1 C2 C3 C4 C5, C1 C2 C3 C4 C5, C1 C2 C3 C4 C5
            UNITS,     '',             C1 C2 C3 C4 C5, C1 C2 C3 C4 C5, C1 C2 C3 C4 C5
            ITSELF,    '',             '',             C4,             C1 C2 C3 C4 C5
            AUTHORITY, '',             '',             '',             C1 C2 C3 C4 C5
            """)
    void circles(Audience to, String everybody, String units, String own, String authority) {
        String special = to == Audience.PUBLIC ? "" : "TOTAL " + to;
        List<Reader> readers = List.of(Reader.PUBLIC, Reader.UNITS, Reader.unit(Units.id("C4")), Reader.AUTHORITY);
        assertThat(readers)
                .extracting(reader -> issue(special, reader).groups().get(0).rows().stream()
                        .filter(row -> row.cells().containsKey(Content.TOTAL))
                        .map(row -> row.party().value())
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .containsExactly(everybody, units, own, authority);
    }

    @Test
    @DisplayName("只公布前两名：并列第二的都公布，其余按名单顺序，从行的次序也看不出名次")
    void first() {
        String special = "RANK PUBLIC 2; TOTAL ITSELF; SECTIONS ITSELF";
        assertThat(ranks(issue(special, Reader.PUBLIC).groups().get(0))).isEqualTo("C2=1 C1=2 C3=2 C4=- C5=-");
        assertThat(ranks(issue(special, Reader.unit(Units.id("C4"))).groups().get(0)))
                .isEqualTo("C2=1 C1=2 C3=2 C4=5 C5=-");
        assertThat(ranks(issue("RANK PUBLIC 3; TOTAL ITSELF; SECTIONS ITSELF", Reader.PUBLIC)
                        .groups()
                        .get(0)))
                .isEqualTo("C2=1 C1=2 C3=2 C4=- C5=-");
        assertThat(ranks(issue("RANK ITSELF; TOTAL ITSELF", Reader.PUBLIC)
                        .groups()
                        .get(0)))
                .isEqualTo("C1=- C2=- C3=- C4=- C5=-");
        assertThat(issue(special, Reader.PUBLIC).withheld())
                .extracting(Bulletin.Withheld::what)
                .containsExactly(Content.RANK, Content.TOTAL, Content.SECTIONS);
        assertThat(issue(special, Reader.AUTHORITY).withheld()).isEmpty();
    }

    @Test
    @DisplayName("得分分布：看不全得分的，不给最高最低，那就是第一名和末名的得分")
    void ends() {
        assertThat(issue("", Reader.PUBLIC)
                        .groups()
                        .get(0)
                        .spread()
                        .orElseThrow()
                        .highest())
                .isPresent();
        PeerContext.Spread spread =
                issue("TOTAL ITSELF", Reader.PUBLIC).groups().get(0).spread().orElseThrow();
        assertThat(spread.median()).isEqualTo(Points.of("91"));
        assertThat(spread.lowest()).isEmpty();
        assertThat(spread.highest()).isEmpty();
        assertThat(issue("SPREAD AUTHORITY", Reader.UNITS).groups().get(0).spread())
                .isEmpty();
    }

    @Test
    @DisplayName("处置：只通报已决定的，拟处置的只在考核机关存本；不带依据中的得分")
    void orders() {
        Bulletin bulletin = issue("TOTAL ITSELF; SECTIONS ITSELF; RANK ITSELF", Reader.PUBLIC);
        assertThat(orders(bulletin)).containsExactly("约谈 ORDERED 2023-03-01 办公会");
        assertThat(QuanhengJson.write(bulletin)).doesNotContain("51");
        assertThat(orders(issue("", Reader.AUTHORITY)))
                .containsExactly("约谈 ORDERED 2023-03-01 办公会", "通报批评 PROPOSED - 办公会");
    }

    private static List<String> orders(Bulletin bulletin) {
        return bulletin.groups().get(0).rows().stream()
                .flatMap(row -> ((Cell.Consequences) row.cells().get(Content.CONSEQUENCES)).of().stream())
                .map(order -> order.measure().what() + " " + order.state() + " "
                        + order.on().map(LocalDate::toString).orElse("-") + " " + order.decides())
                .toList();
    }

    @Test
    @DisplayName("办法须逐项说到；读者、姓名、日期不合的，一次说全")
    void refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BulletinRule(
                        Label.of("通报"),
                        Label.of("市卫生健康委"),
                        PercentileMethod.INCLUSIVE,
                        rule("").disclosures().stream()
                                .flatMap(each -> each.what() == Content.TOTAL
                                        ? Stream.empty()
                                        : each.what() == Content.GRADE ? Stream.of(each, each) : Stream.of(each))
                                .toList()))
                .withMessage(
                        "disclosures: bulletin rule 通报: says nothing of [TOTAL] and twice something of [GRADE]; give each content one disclosure");
        Map<PartyId, Label> names = names(RESULT);
        names.remove(Units.id("C2"));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        rule("").issue(RESULT, List.of(), names, LocalDate.of(2023, 1, 30), Reader.unit(Units.id("x"))))
                .withMessage("""
                        bulletin 通报 has 3 problems:
                          names: C2 has no name; give its name
                          reader: x is in no peer group; name a member of one
                          issued: 2023-01-30 is before the result was frozen on 2023-01-31; correct the day""");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reader(Audience.ITSELF, Optional.empty()))
                .withMessage("party: reader ITSELF: names no unit; name it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Disclosure(
                        Content.RANK, Audience.ITSELF, Optional.of(3), Optional.of(Label.of("规定")), Optional.empty()))
                .withMessage(
                        "first: disclosure of RANK: the first 3 to ITSELF; a count is for a wider circle than the unit itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Disclosure(
                        Content.RANK, Audience.PUBLIC, Optional.empty(), Optional.of(Label.of("规定")), Optional.empty()))
                .withMessage("why: disclosure of RANK: all of it is public; take the reason away");
    }

    @Test
    @DisplayName("1000次随机的办法和读者：看不到的得分不在这一本里，缺的内容都说了为什么")
    void nothingSlipsThrough() {
        Random random = new Random(20230421);
        for (int run = 0; run < 1_000; run++) {
            StringBuilder specs = new StringBuilder("组: ");
            for (int i = 0; i < 6; i++) {
                specs.append(i == 0 ? "" : "; ")
                        .append("u")
                        .append(i)
                        .append(" 0 ")
                        .append(1_000 + random.nextInt(90) * 7 + i);
            }
            FinalResult result = FinalResult.of(
                    Units.result(2022, specs.toString().replaceAll(" (\\d\\d)(\\d\\d)(;|$)", " $1.$2$3")));
            String special = Arrays.stream(Content.values())
                    .filter(what -> random.nextBoolean())
                    .map(what -> what + " " + Audience.values()[1 + random.nextInt(3)])
                    .collect(Collectors.joining(";"));
            List<Reader> readers = List.of(Reader.PUBLIC, Reader.UNITS, Reader.unit(Units.id("u3")), Reader.AUTHORITY);
            Reader reader = readers.get(random.nextInt(4));
            Bulletin bulletin = rule(special).issue(result, List.of(), names(result), DAY, reader);
            String json = QuanhengJson.write(bulletin);
            Set<Content> said =
                    bulletin.withheld().stream().map(Bulletin.Withheld::what).collect(Collectors.toSet());
            for (Bulletin.Row row : bulletin.groups().get(0).rows()) {
                for (Content what : List.of(Content.RANK, Content.TOTAL, Content.GRADE, Content.SECTIONS)) {
                    assertThat(row.cells().containsKey(what) || said.contains(what))
                            .isTrue();
                }
                boolean scored =
                        row.cells().containsKey(Content.TOTAL) || row.cells().containsKey(Content.SECTIONS);
                Outcome total =
                        result.cohort().sheet(row.party()).orElseThrow().total().score();
                if (!scored && bulletin.groups().get(0).spread().isEmpty()) {
                    assertThat(json).doesNotContain("\"" + total.number().orElseThrow() + "\"");
                }
            }
        }
    }
}
