package io.github.quanheng.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quanheng.division.AdministrativeLevel;
import io.github.quanheng.division.DivisionCode;
import io.github.quanheng.institution.Category;
import io.github.quanheng.institution.Grade;
import io.github.quanheng.institution.InstitutionClass;
import io.github.quanheng.institution.Ownership;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Period;
import io.github.quanheng.value.Truth;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class SelectionTest {
    private static final LocalDate DAY = LocalDate.of(2018, 6, 30);

    private static Selection read(String json) {
        return PartyJson.MAPPER.readValue(json.replace('\'', '"'), Selection.class);
    }

    private static Institution.Builder hospital(String id, Grade grade) {
        return Institution.builder().id(PartyId.of(id)).name(Label.of(id)).grade(grade);
    }

    /** A city-run general hospital of grade 3A, lead of a group from 2018 on. */
    private static final Party CITY = hospital("city", Grade.THREE_A)
            .classCode(InstitutionClass.of("A100"))
            .category(Category.HOSPITAL)
            .ownership(Ownership.GOVERNMENT)
            .administration(AdministrativeLevel.PREFECTURE)
            .division(DivisionCode.of("141102"))
            .supervisor(PartyId.of("commission"))
            .population(3_000_000)
            .putOwn("类别", "一类")
            .addMemberships(Membership.of(PartyId.of("g"), Membership.Role.LEAD, Period.of("2018-01-01/..")))
            .build();

    /** A hospital of which the level alone is stated. */
    private static final Party BARE = hospital("bare", Grade.LEVEL_THREE).build();

    /** A hospital of which nothing is stated. */
    private static final Party UNKNOWN = hospital("unknown", Grade.UNKNOWN).build();

    private static final Party SCHOOL = Organisation.builder()
            .id(PartyId.of("school"))
            .name(Label.of("中学"))
            .kind(PartyKind.SCHOOL)
            .build();

    @ParameterizedTest
    @DisplayName("a selection reads back as it was written")
    @ValueSource(
            strings = {
                "{'kind':['INSTITUTION']}",
                "{'class':['A100','B']}",
                "{'category':['HEALTH_CENTRE']}",
                "{'grade':['三级甲等','未定级']}",
                "{'level':['三级']}",
                "{'ownership':['GOVERNMENT']}",
                "{'administration':['COUNTY']}",
                "{'area':['1411']}",
                "{'population':{'from':100000,'below':300000}}",
                "{'population':{'from':100000}}",
                "{'supervisor':['city']}",
                "{'member':{'group':'g','role':'LEAD'}}",
                "{'member':{}}",
                "{'own':{'类别':['一类','二类']}}",
                "{'party':['x']}",
                "{'all':[]}",
                "{'all':[{'kind':['INSTITUTION']},{'not':[{'level':['三级']}]}]}",
                "{'any':[{'party':['x']},{'area':['14']}]}"
            })
    void reads_back(String json) {
        Selection read = read(json);
        assertThat(PartyJson.MAPPER.writeValueAsString(read)).isEqualTo(json.replace('\'', '"'));
        assertThat(PartyJson.roundTrip(read, Selection.class)).isEqualTo(read);
    }

    @ParameterizedTest
    @DisplayName("a list of one may be written without brackets")
    @CsvSource(delimiter = '|', textBlock = """
                    {"area":"1411"}           | {"area":["1411"]}
                    {"class":"B"}             | {"class":["B"]}
                    {"grade":"三级"}           | {"grade":["三级"]}
                    {"party":"x"}             | {"party":["x"]}
                    {"not":{"level":"三级"}}   | {"not":[{"level":["三级"]}]}
                    """)
    void single(String loose, String strict) {
        assertThat(read(loose)).isEqualTo(read(strict));
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3} {4}")
    @DisplayName("a 3A city hospital, one of level three, one unknown and a school are asked")
    @CsvSource(delimiter = '|', textBlock = """
                    # selection                                   | city | bare    | unknown | school
                    {'kind':'INSTITUTION'}                        | TRUE | TRUE    | TRUE    | FALSE
                    {'kind':['SCHOOL','OFFICE']}                  | FALSE | FALSE   | FALSE   | TRUE
                    {'class':'A'}                                 | TRUE | UNKNOWN | UNKNOWN | FALSE
                    {'class':['B','C2']}                          | FALSE | UNKNOWN | UNKNOWN | FALSE
                    {'category':'HOSPITAL'}                       | TRUE | UNKNOWN | UNKNOWN | FALSE
                    {'grade':'三级甲等'}                           | TRUE | UNKNOWN | UNKNOWN | FALSE
                    {'grade':'三级'}                               | FALSE | TRUE    | UNKNOWN | FALSE
                    {'grade':['二级甲等','二级']}                   | FALSE | FALSE   | UNKNOWN | FALSE
                    {'grade':'未定级'}                             | FALSE | FALSE   | UNKNOWN | FALSE
                    {'level':'三级'}                               | TRUE | TRUE    | UNKNOWN | FALSE
                    {'level':['二级','一级']}                       | FALSE | FALSE   | UNKNOWN | FALSE
                    {'ownership':'GOVERNMENT'}                    | TRUE | UNKNOWN | UNKNOWN | FALSE
                    {'administration':'PREFECTURE'}               | TRUE | UNKNOWN | UNKNOWN | UNKNOWN
                    {'area':'1411'}                               | TRUE | UNKNOWN | UNKNOWN | UNKNOWN
                    {'area':['1404','141181']}                    | FALSE | UNKNOWN | UNKNOWN | UNKNOWN
                    {'population':{'from':3000000}}               | TRUE | UNKNOWN | UNKNOWN | UNKNOWN
                    {'population':{'below':3000000}}              | FALSE | UNKNOWN | UNKNOWN | UNKNOWN
                    {'population':{'from':1,'below':3000001}}     | TRUE | UNKNOWN | UNKNOWN | UNKNOWN
                    {'supervisor':'commission'}                   | TRUE | FALSE   | FALSE   | FALSE
                    {'member':{}}                                 | TRUE | FALSE   | FALSE   | FALSE
                    {'member':{'group':'g','role':'LEAD'}}        | TRUE | FALSE   | FALSE   | FALSE
                    {'member':{'group':'g','role':'MEMBER'}}      | FALSE | FALSE   | FALSE   | FALSE
                    {'member':{'group':'h'}}                      | FALSE | FALSE   | FALSE   | FALSE
                    {'own':{'类别':['一类','二类']}}                | TRUE | UNKNOWN | UNKNOWN | UNKNOWN
                    {'own':{'类别':['二类']}}                      | FALSE | UNKNOWN | UNKNOWN | UNKNOWN
                    {'own':{'类别':['一类'],'批次':['1']}}          | UNKNOWN | UNKNOWN | UNKNOWN | UNKNOWN
                    {'party':['city','school']}                   | TRUE | FALSE   | FALSE   | TRUE
                    {'all':[]}                                    | TRUE | TRUE    | TRUE    | TRUE
                    {'all':[{'level':'三级'},{'class':'A'}]}       | TRUE | UNKNOWN | UNKNOWN | FALSE
                    {'all':[{'level':'二级'},{'class':'A'}]}       | FALSE | FALSE   | UNKNOWN | FALSE
                    {'any':[{'level':'三级'},{'class':'A'}]}       | TRUE | TRUE    | UNKNOWN | FALSE
                    {'not':{'level':'三级'}}                       | FALSE | FALSE   | UNKNOWN | TRUE
                    {'not':[{'kind':'SCHOOL'},{'class':'A'}]}     | FALSE | UNKNOWN | UNKNOWN | FALSE
                    """)
    void answers(String json, Truth city, Truth bare, Truth unknown, Truth school) {
        Selection selection = read(json);
        assertThat(selection.answer(CITY, DAY)).isEqualTo(city);
        assertThat(selection.answer(BARE, DAY)).isEqualTo(bare);
        assertThat(selection.answer(UNKNOWN, DAY)).isEqualTo(unknown);
        assertThat(selection.answer(SCHOOL, DAY)).isEqualTo(school);
        assertThat(selection.holds(UNKNOWN, DAY)).isEqualTo(unknown == Truth.TRUE);
    }

    @Test
    @DisplayName("membership counts on its days only, and nothing holds for a party that is not there")
    void days() {
        Selection lead = Selection.all(read("{'member':{'role':'LEAD'}}"));
        assertThat(lead.holds(CITY, LocalDate.of(2017, 12, 31))).isFalse();
        assertThat(lead.holds(CITY, LocalDate.of(2018, 1, 1))).isTrue();
        Party closed = hospital("closed", Grade.UNGRADED)
                .addHistory(new LifeEvent.Closed(DAY))
                .build();
        assertThat(Selection.everyone().holds(closed, DAY)).isFalse();
        assertThat(Selection.everyone().holds(closed, DAY.minusDays(1))).isTrue();
    }

    @Test
    @DisplayName("the factories make the same as JSON")
    void factories() {
        assertThat(Selection.only(PartyId.of("x"))).isEqualTo(read("{'party':'x'}"));
        assertThat(Selection.any(Selection.everyone())).isEqualTo(read("{'any':[{'all':[]}]}"));
        assertThat(Selection.not(Selection.only(PartyId.of("x")))).isEqualTo(read("{'not':{'party':'x'}}"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("selections that could hold for nobody, or say nothing, are refused")
    @CsvSource(delimiter = '|', textBlock = """
                    {'class':[]}                            | is empty, so nobody fits; name at least one
                    {'grade':['三级','三级']}                | [三级, 三级] names one twice; take it out
                    {'grade':'不详'}                         | asks for 不详; take it out, what is unknown cannot be asked for
                    {'population':{}}                       | has neither from nor below; give from, below or both
                    {'population':{'from':5,'below':5}}     | from 5 to below 5 holds nobody; from must be 0 or more and less than below
                    {'own':{}}                              | own: line 1, column 8, is empty; name an attribute with its codes
                    {'own':{'类别':[]}}                      | is empty, so nobody fits; name at least one
                    {'any':[]}                              | has no parts, so nobody fits; name one part at least
                    {'not':[]}                              | has no parts; name what must not fit
                    {'area':'141100'}                       | area 141100: ends in a part of zeros; leave that part out
                    {'klass':'A'}                           | klass
                    {'level':'四级'}                         | "四级" is not known here; write one of 三级, 二级, 一级
                    {'member':{'rank':'LEAD'}}              | rank
                    """)
    void refusals(String json, String message) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining(message);
    }

    @Test
    @DisplayName("gaps, overlaps and open questions over a set of parties are all found")
    void problems() {
        Map<String, Selection> marks = new LinkedHashMap<>();
        marks.put("三级医院", read("{'level':'三级'}"));
        marks.put("综合医院", read("{'class':'A100'}"));
        List<Party> parties = List.of(
                CITY,
                BARE,
                SCHOOL,
                hospital("county", Grade.TWO_A)
                        .classCode(InstitutionClass.of("A100"))
                        .build());
        List<SelectionProblem> found = SelectionProblem.find(marks, parties, DAY);
        assertThat(found)
                .containsExactly(
                        new SelectionProblem(
                                SelectionProblem.Kind.OVERLAP, PartyId.of("city"), List.of("三级医院", "综合医院")),
                        new SelectionProblem(SelectionProblem.Kind.UNCLEAR, PartyId.of("bare"), List.of("综合医院")),
                        new SelectionProblem(SelectionProblem.Kind.GAP, PartyId.of("school"), List.of()));
        assertThat(found.stream().map(SelectionProblem::toString))
                .containsExactly(
                        "party city: fits [三级医院, 综合医院] at once; make them exclude each other",
                        "party bare: its data leave open whether it fits [综合医院]; complete them",
                        "party school: fits no selection; add one that it fits");
        assertThat(PartyJson.roundTrip(found.get(0), SelectionProblem.class)).isEqualTo(found.get(0));
    }

    @Test
    @DisplayName("selections that split the parties leave no problem, and parties that are gone are passed over")
    void no_problem() {
        Map<String, Selection> split = Map.of("三级", read("{'level':'三级'}"), "其他", read("{'not':{'level':'三级'}}"));
        Party gone = hospital("gone", Grade.UNKNOWN)
                .addHistory(new LifeEvent.Closed(DAY))
                .build();
        assertThat(SelectionProblem.find(split, List.of(CITY, BARE, SCHOOL, gone), DAY))
                .isEmpty();
    }
}
