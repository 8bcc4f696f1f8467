package city;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.bulletin.Bulletin;
import io.github.quanheng.bulletin.Cell;
import io.github.quanheng.bulletin.Content;
import io.github.quanheng.bulletin.Reader;
import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.explanation.Explainer;
import io.github.quanheng.funds.Division;
import io.github.quanheng.funds.FundSettlement;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.observation.Datum;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.ranking.Place;
import io.github.quanheng.result.AwardDecision;
import io.github.quanheng.result.Consequence;
import io.github.quanheng.result.FinalResult;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.Language;
import io.github.quanheng.value.Money;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Rounding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("a city's year: what the rules say holds for every unit, whatever the seed drew")
class CityTest {
    private static final Path DATA = Path.of("data");

    private static Assessment city;

    @BeforeAll
    static void assess() throws Faults {
        city = new Assessment(Data.read(DATA));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("the figures of the thirteen counties add up to what the public document says of the city")
    @CsvSource({"达标机构, 102", "自主招聘, 1050", "毕业生, 177"})
    void totals(String what, int total) {
        List<Rational> figures = city.units().stream()
                .flatMap(unit ->
                        Stream.ofNullable(unit.submission().observations().get(FigureKey.of(what))))
                .map(each -> ((Observation.Reported) each).finalValue())
                .map(datum -> datum instanceof Datum.Share share
                        ? share.ratio().numerator()
                        : ((Datum.Amount) datum).figure().value())
                .toList();
        assertThat(figures).hasSize(13);
        assertThat(figures.stream().reduce(Rational.ZERO, Rational::plus)).isEqualTo(Rational.of(total));
    }

    @Test
    @DisplayName("in English no sentence has a Chinese word left in it")
    void english() throws Faults {
        Explainer explainer = Explainer.of(Data.read(DATA).rulebook(), Language.ENGLISH);
        List<String> sentences = city.result().cohort().sheets().stream()
                .flatMap(sheet -> explainer.explain(sheet).items())
                .map(item -> item.sentence())
                .toList();
        assertThat(sentences)
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence).doesNotContainPattern("\\p{IsHan}"));
    }

    @Test
    @DisplayName("two groups apart, 13 and 7; the eighth city-run unit is left out with its reason")
    void groups() {
        assertThat(city.result().cohort().groups())
                .extracting(group -> group.name().zh() + " " + group.members().size())
                .containsExactly("县市区 13", "市直单位 7");
        assertThat(city.bulletin(Reader.PUBLIC).exclusions())
                .extracting(each -> each.party() + " " + each.reason())
                .containsExactly("市直单位H 年内新设，下年起参加考核");
    }

    @Test
    @DisplayName("at most 30% of a group are excellent, rounded down: 3 of 13 and 2 of 7, nobody of them below 90")
    void quota() {
        FinalResult result = city.result();
        List<Long> excellent = result.cohort().groups().stream()
                .map(group ->
                        group.members().stream().filter(CityTest::isExcellent).count())
                .toList();
        assertThat(excellent.get(0)).isLessThanOrEqualTo(3);
        assertThat(excellent.get(1)).isLessThanOrEqualTo(2);
        assertThat(result.cohort().sheets().stream().filter(sheet -> isExcellent(sheet.party())))
                .isNotEmpty()
                .allSatisfy(sheet -> assertThat(total(sheet)).isGreaterThanOrEqualTo(Rational.of(90)));
        assertThat(result.awards().stream()
                        .filter(each -> each.status() == AwardDecision.Status.QUALIFIES
                                && each.award().toString().equals("目标责任考核优秀单位"))
                        .map(AwardDecision::party))
                .isNotEmpty()
                .allSatisfy(party -> assertThat(isExcellent(party)).isTrue());
    }

    private static boolean isExcellent(PartyId party) {
        return city.result()
                .grade(party)
                .filter(grade -> grade.toString().equals("优秀"))
                .isPresent();
    }

    private static Rational total(ScoreSheet sheet) {
        return sheet.total().score().number().orElseThrow();
    }

    /** All of the base from 95 marks, the score in per cent of it from 60, nothing below; 70% were paid in advance. */
    @Test
    @DisplayName("each payment is the grant by score, less the advance, and a share of what was withheld from all")
    void grant() {
        FundSettlement fund = city.funds().get(0);
        Division pool = fund.pools().get(0);
        Rational withheld = Rational.ZERO;
        for (ScoreSheet sheet : city.result().cohort().sheets()) {
            Rational score = total(sheet);
            ScoreSheet money = fund.sheets().stream()
                    .filter(each -> each.party().equals(sheet.party()))
                    .findFirst()
                    .orElseThrow();
            Rational base = money.item("1.1").full().number().orElseThrow();
            Rational due = score.compareTo(Rational.of(95)) >= 0
                    ? base
                    : score.compareTo(Rational.of(60)) >= 0
                            ? base.times(score).dividedBy(Rational.of(100)).round(Rounding.halfUp(2))
                            : Rational.ZERO;
            withheld = withheld.plus(base).minus(due);
            Rational share =
                    pool.shares().getOrDefault(sheet.party(), Money.ZERO).yuan();
            Rational expected = due.minus(base.times(Rational.of(7, 10))).plus(share);
            assertThat(fund.payment(sheet.party()).yuan().number()).contains(expected);
            assertThat(share.signum() > 0).isEqualTo(score.compareTo(Rational.of(80)) > 0);
        }
        Rational shared = pool.shares().values().stream().map(Money::yuan).reduce(Rational.ZERO, Rational::plus);
        assertThat(pool.size().number()).contains(withheld);
        assertThat(shared.plus(pool.left().yuan())).isEqualTo(withheld);
    }

    @Test
    @DisplayName("award money is 50,000 and 30,000 yuan, never both, for who qualifies")
    void awardMoney() {
        FinalResult result = city.result();
        city.funds().get(1).payments().forEach(each -> {
            List<String> won = result.awards().stream()
                    .filter(award ->
                            award.party().equals(each.party()) && award.status() == AwardDecision.Status.QUALIFIES)
                    .map(award -> award.award().toString())
                    .toList();
            int expected = won.contains("目标责任考核优秀单位") ? 50_000 : won.contains("进步奖") ? 30_000 : 0;
            assertThat(won).hasSizeLessThanOrEqualTo(1);
            assertThat(each.yuan().number()).contains(Rational.of(expected));
        });
    }

    @Test
    @DisplayName(
            "consequences name rule, evidence and office; who is last two years running is only proposed, not ordered")
    void consequences() {
        FinalResult result = city.result();
        assertThat(result.consequences()).isNotEmpty().allSatisfy(each -> {
            Place place = result.cohort().standing(each.party()).place().orElseThrow();
            assertThat(place.behind()).isZero();
            assertThat(each.evidence()).isNotEmpty();
            assertThat(each.state())
                    .isEqualTo(
                            each.rung().zh().equals("末位约谈") ? Consequence.State.ORDERED : Consequence.State.PROPOSED);
        });
        assertThat(result.consequences()).extracting(each -> each.rung().zh()).contains("末位约谈", "连续末位");
    }

    @Test
    @DisplayName(
            "the public copy holds no score, no amount and no order; a unit's own copy holds its own and nobody else's")
    void copies() {
        Bulletin open = city.bulletin(Reader.PUBLIC);
        assertThat(open.groups())
                .allSatisfy(group -> assertThat(group.rows())
                        .allSatisfy(row -> assertThat(row.cells()).containsOnlyKeys(Content.GRADE, Content.AWARDS)));
        assertThat(open.groups()).allSatisfy(group -> assertThat(group.spread()).isEmpty());
        PartyId own = PartyId.of("县市区05");
        Bulletin copy = city.bulletin(Reader.unit(own));
        assertThat(copy.groups().stream().flatMap(group -> group.rows().stream()))
                .allSatisfy(row -> assertThat(row.cells().containsKey(Content.TOTAL))
                        .isEqualTo(row.party().equals(own)));
        assertThat(city.bulletin(Reader.AUTHORITY).groups().stream().flatMap(group -> group.rows().stream()))
                .allSatisfy(row -> assertThat(row.cells())
                        .hasSize(7)
                        .satisfies(cells -> assertThat(((Cell.Payments) cells.get(Content.PAYMENTS)).yuan())
                                .hasSize(2)));
    }

    private static String run(List<String> args, int code) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(Main.run(
                        args,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)))
                .isEqualTo(code);
        return (code == 0 ? out : err).toString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName(
            "who reaches 90 and is not excellent lost the grade to the quota of its group, and is told so; others are not")
    void lostToTheQuota() {
        FinalResult result = city.result();
        List<PartyId> lost = result.cohort().sheets().stream()
                .filter(sheet -> total(sheet).compareTo(Rational.of(90)) >= 0 && !isExcellent(sheet.party()))
                .map(ScoreSheet::party)
                .toList();
        assertThat(lost).isNotEmpty();
        for (Reader reader : List.of(Reader.AUTHORITY, Reader.UNITS, Reader.PUBLIC, Reader.unit(lost.get(0)))) {
            assertThat(city.bulletin(reader).groups().stream()
                            .flatMap(group -> group.rows().stream())
                            .filter(row -> ((Cell.Grade) row.cells().get(Content.GRADE))
                                    .quota()
                                    .isPresent())
                            .map(Bulletin.Row::party))
                    .containsExactlyInAnyOrderElementsOf(
                            switch (reader.as()) {
                                case AUTHORITY -> lost;
                                case ITSELF -> lost.subList(0, 1);
                                case PUBLIC, UNITS -> List.of();
                            });
        }
    }

    @Test
    @DisplayName(
            "the bulletin reads as offices write it: to whom, by which rules, grades, awards, orders, office and day")
    void notice() throws Faults {
        Data data = Data.read(DATA);
        Notice units = new Notice(data.rulebook(), city.bulletin(Reader.UNITS));
        assertThat(units.addressee()).contains("各县（市、区）卫生健康局，委直属各单位：");
        assertThat(units.opening()).startsWith("根据《卫生健康工作目标责任制考核细则（示意）》，市卫生健康委对13个县市区、7个市直单位2022年度");
        assertThat(units.parts())
                .extracting(Notice.Part::heading)
                .containsExactly("一、考核等次", "二、表彰", "三、处理决定", "四、有关说明");
        assertThat(units.parts().get(2).paragraphs())
                .isNotEmpty()
                .allSatisfy(order -> assertThat(order).contains("市卫生健康委主任办公会2023年3月6日决定"));
        assertThat(units.issued()).isEqualTo("2023年4月21日");
        Notice open = new Notice(data.rulebook(), city.bulletin(Reader.PUBLIC));
        assertThat(open.addressee()).isEmpty();
        assertThat(open.parts()).extracting(Notice.Part::heading).doesNotContain("三、处理决定");
    }

    @Test
    @DisplayName("it writes four copies as page and JSON, the same at every run; pages need nothing from elsewhere")
    void files(@TempDir Path one, @TempDir Path two) throws IOException {
        assertThat(run(List.of(DATA.toString(), one.toString()), 0)).contains("县市区", "市直单位", "下年扣回", "公开件不含");
        run(List.of(DATA.toString(), two.toString()), 0);
        try (Stream<Path> files = Files.list(one)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(10);
            for (Path file : all) {
                assertThat(two.resolve(file.getFileName())).hasSameBinaryContentAs(file);
                if (file.toString().endsWith(".html")) {
                    assertThat(Files.readString(file))
                            .doesNotContain("http://", "https://", "src=")
                            .doesNotContainPattern("@[a-z.]+@")
                            .contains("示意");
                }
            }
        }
        assertThat(QuanhengJson.read(Files.readString(one.resolve("bulletin-public.json")), Bulletin.class))
                .isEqualTo(city.bulletin(Reader.PUBLIC));
    }

    @Test
    @DisplayName("bad input is refused with file, place and cure, and nothing is written")
    void refused(@TempDir Path directory) throws IOException {
        Path data = Files.createDirectory(directory.resolve("data"));
        for (String name : List.of("rulebook.json", "results.json", "funds.json", "year.json")) {
            Files.writeString(
                    data.resolve(name),
                    Files.readString(DATA.resolve(name))
                            .replace("{\"what\": \"GRADE\", \"to\": \"PUBLIC\"},", "")
                            .replace("\"currency\": \"CNY\", ", ""));
        }
        Path target = directory.resolve("target");
        assertThat(run(List.of(data.toString(), target.toString()), 1))
                .contains(
                        "results.json",
                        "says nothing of [GRADE]",
                        "funds.json",
                        "rulebook city-grant counts marks; name its currency");
        assertThat(target).doesNotExist();
        assertThat(run(List.of("only"), 1)).contains("give two, the data directory and the target directory");
    }

    @Test
    @DisplayName("every made-up figure says so")
    void labelled() {
        assertThat(city.units().stream()
                        .map(AssessedUnit::submission)
                        .flatMap(submission -> submission.observations().values().stream()))
                .allSatisfy(each -> assertThat(((Observation.Reported) each).source())
                        .hasValueSatisfying(source -> assertThat(source).contains("合成")));
    }
}
