package spreadsheet.figures;

import io.github.quanheng.division.AdministrativeLevel;
import io.github.quanheng.division.DivisionCode;
import io.github.quanheng.institution.Grade;
import io.github.quanheng.observation.FigureKey;
import io.github.quanheng.observation.Observation;
import io.github.quanheng.party.HealthAuthority;
import io.github.quanheng.party.Institution;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the sheets say of one unit, put together row by row. */
final class UnitRow {
    /** The kinds of parties that a sheet can describe, by the word for each. */
    static final Map<String, PartyKind> KINDS = kinds();

    final PartyId id;
    final String place;
    final Map<FigureKey, Observation> figures = new LinkedHashMap<>();
    final Map<ParameterId, Figure> targets = new LinkedHashMap<>();
    final Map<String, String> own = new LinkedHashMap<>();
    String name = "";
    String kind = "";
    String grade = "";
    String division = "";
    String group = "";

    UnitRow(PartyId id, String place) {
        this.id = id;
        this.place = place;
    }

    private static Map<String, PartyKind> kinds() {
        Map<String, PartyKind> kinds = new LinkedHashMap<>();
        kinds.put("医疗卫生机构", PartyKind.INSTITUTION);
        kinds.put("卫生健康行政部门（省级）", PartyKind.HEALTH_AUTHORITY);
        kinds.put("卫生健康行政部门（市级）", PartyKind.HEALTH_AUTHORITY);
        kinds.put("卫生健康行政部门（县级）", PartyKind.HEALTH_AUTHORITY);
        kinds.put("政府", PartyKind.GOVERNMENT);
        kinds.put("其他部门", PartyKind.AGENCY);
        kinds.put("群团组织", PartyKind.MASS_ORGANISATION);
        kinds.put("村（社区）", PartyKind.COMMUNITY);
        kinds.put("企业", PartyKind.ENTERPRISE);
        kinds.put("学校", PartyKind.SCHOOL);
        kinds.put("机关事业单位", PartyKind.OFFICE);
        kinds.put("团队", PartyKind.TEAM);
        return kinds;
    }

    /** The party; where nothing says its kind, and nothing asks for it, an institution of which nothing more is known. */
    Party party() {
        Label label = Label.of(name.isEmpty() ? id.value() : name);
        PartyKind is = kind.isEmpty() ? PartyKind.INSTITUTION : KINDS.get(kind);
        Optional<DivisionCode> code = division.isEmpty() ? Optional.empty() : Optional.of(DivisionCode.of(division));
        return switch (is) {
            case INSTITUTION ->
                Institution.builder()
                        .id(id)
                        .name(label)
                        .grade(grade.isEmpty() ? Grade.UNKNOWN : Grade.of(grade))
                        .division(code)
                        .putAllOwn(own)
                        .build();
            case HEALTH_AUTHORITY ->
                HealthAuthority.builder()
                        .id(id)
                        .name(label)
                        .administration(level())
                        .division(code)
                        .putAllOwn(own)
                        .build();
            default ->
                Organisation.builder()
                        .id(id)
                        .name(label)
                        .kind(is)
                        .division(code)
                        .putAllOwn(own)
                        .build();
        };
    }

    private AdministrativeLevel level() {
        return kind.contains("省")
                ? AdministrativeLevel.PROVINCE
                : kind.contains("市") ? AdministrativeLevel.PREFECTURE : AdministrativeLevel.COUNTY;
    }
}
