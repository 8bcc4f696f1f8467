package io.github.quanheng.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.quanheng.json.InvalidJson;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.Roster;
import io.github.quanheng.value.Problem;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A campaign and its yearly assessments, as the one of 绛县 against pneumoconiosis; parties are illustrative. */
class CampaignTest {
    private static String assessment(String assessor, String assessed, int year) {
        return "{'id':'y" + year + "','title':'评估方案','assessor':'" + assessor + "','assessed':[" + assessed
                + "],'period':'" + year + "-01-01/" + year + "-12-31','days':'" + year + "-12-01/" + year
                + "-12-31','team':[{'role':'组长','leads':true}],'methods':['ON_SITE']}";
    }

    private static Campaign campaign(String assessed, String kinds, String assessments) {
        return QuanhengJson.read(
                ("{'id':'c','title':'行动','period':'2024-01-01/2024-12-31','members':['局甲'],'duties':[{'party':'局甲',"
                                + "'kind':'LEAD','text':'牵头','source':{'document':'某方案','certainty':'ILLUSTRATIVE'}}],"
                                + "'assessed':[" + assessed + "],'assessedKind':" + kinds + ",'assessments':["
                                + assessments + "]}")
                        .replace('\'', '"'),
                Campaign.class);
    }

    private static Party party(String id, String kind) {
        return QuanhengJson.read(
                "{\"organisation\":{\"id\":\"" + id + "\",\"name\":\"" + id + "\",\"kind\":\"" + kind + "\"}}",
                Party.class);
    }

    private static final Roster ROSTER = Roster.of(List.of(
            party("局甲", "AGENCY"), party("府甲", "GOVERNMENT"), party("企业甲", "ENTERPRISE"), party("乡甲", "GOVERNMENT")));

    @ParameterizedTest(name = "by {0} of {1} for {2}")
    @DisplayName("an assessment by a stranger, of a stranger, or of another time is found")
    @CsvSource(
            delimiter = '|',
            value = {
                "府甲 | 企业甲 | 2024 | none",
                "查无此人 | 企业甲 | 2024 |"
                        + " assessment plan y2024: is carried out by 查无此人, which the roster does not hold; add it or correct the id",
                "府甲 | 企业甲 企业乙 | 2024 |"
                        + " assessment plan y2024: assesses 企业乙, which the campaign does not name; name it in the campaign, or take it out",
                "府甲 | 企业甲 | 2023 | assessment plan y2023: assesses 2023-01-01/2023-12-31, outside of 2024-01-01/2024-12-31"
                        + " of the campaign; correct one of the two"
            })
    void strangersAndDates(String assessor, String assessed, int year, String expected) {
        String plans = assessment(assessor, "'" + assessed.replace(" ", "','") + "'", year)
                + (year == 2024 ? "" : "," + assessment("府甲", "'企业甲'", 2024));
        List<Problem> found = campaign("'企业甲'", "'ENTERPRISE'", plans).problems(ROSTER);
        assertThat(found.isEmpty() ? "none" : found.get(0).toString()).isEqualTo(expected);
        assertThat(found).hasSizeLessThan(2);
    }

    @Test
    @DisplayName("enterprises and townships are assessed in one campaign; a kind that nobody is of is found")
    void severalKinds() {
        String plans = assessment("府甲", "'企业甲','乡甲'", 2024);
        Campaign both = campaign("'企业甲','乡甲'", "['ENTERPRISE','GOVERNMENT']", plans);
        assertThat(both.problems(ROSTER)).isEmpty();
        assertThat(QuanhengJson.read(QuanhengJson.write(both), Campaign.class)).isEqualTo(both);
        assertThat(campaign("'企业甲','乡甲'", "['ENTERPRISE','GOVERNMENT','SCHOOL']", plans)
                        .problems(ROSTER))
                .extracting(problem -> problem.found().en())
                .containsExactly("assesses parties of kind SCHOOL, but names none");
        assertThat(campaign("'企业甲','乡甲'", "'ENTERPRISE'", plans).problems(ROSTER))
                .extracting(problem -> problem.found().en())
                .containsExactly("assesses 乡甲, which the roster does not hold as ENTERPRISE");
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> campaign("'企业甲'", "[]", plans))
                .withMessageContaining("says not of what kind the assessed are; name a kind");
    }
}
