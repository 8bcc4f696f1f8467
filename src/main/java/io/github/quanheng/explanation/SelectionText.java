package io.github.quanheng.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.quanheng.party.Membership;
import io.github.quanheng.party.Selection;
import io.github.quanheng.party.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which units are meant, in words. */
final class SelectionText {
    private static final ImmutableMap<String, String> CHINESE = ImmutableMap.<String, String>builder()
            .put("HEALTH_AUTHORITY", "卫生健康行政部门")
            .put("DEPARTMENT", "内设科室")
            .put("GOVERNMENT", "政府")
            .put("AGENCY", "其他部门")
            .put("MASS_ORGANISATION", "群团组织")
            .put("COMMUNITY", "村（社区）")
            .put("ENTERPRISE", "企业")
            .put("SCHOOL", "学校")
            .put("OFFICE", "机关事业单位")
            .put("TEAM", "团队")
            .put("INSTITUTION", "医疗卫生机构")
            .put("GROUP", "医疗集团或医共体")
            .put("POST", "岗位")
            .put("HOSPITAL", "医院")
            .put("MATERNAL_AND_CHILD_HEALTH", "妇幼保健机构")
            .put("COMMUNITY_HEALTH", "社区卫生服务机构")
            .put("HEALTH_CENTRE", "卫生院")
            .put("SANATORIUM", "疗养院")
            .put("OUTPATIENT_DEPARTMENT", "门诊部")
            .put("CLINIC", "诊所")
            .put("VILLAGE_CLINIC", "村卫生室")
            .put("EMERGENCY", "急救机构")
            .put("CLINICAL_LABORATORY", "临床检验中心")
            .put("DISEASE_PREVENTION", "专科疾病防治机构")
            .put("NURSING", "护理机构")
            .put("INDEPENDENT_CENTRE", "独立设置的中心")
            .put("OTHER", "其他诊疗机构")
            .put("SOCIETY", "社会办")
            .put("PRIVATE", "私营")
            .put("NATION", "国家级")
            .put("PROVINCE", "省级")
            .put("PREFECTURE", "市级")
            .put("COUNTY", "县级")
            .put("TOWNSHIP", "乡级")
            .put("VILLAGE", "村级")
            .build();

    private static final ImmutableList<Phrase> TRAITS = ImmutableList.of(
            RulePhrase.UNIT_KIND,
            RulePhrase.UNIT_CLASS,
            RulePhrase.UNIT_CATEGORY,
            RulePhrase.UNIT_GRADE,
            RulePhrase.UNIT_LEVEL,
            RulePhrase.UNIT_OWNERSHIP,
            RulePhrase.UNIT_ADMINISTRATION,
            RulePhrase.UNIT_AREA,
            RulePhrase.UNIT_SUPERVISOR);

    private final RulebookWords words;

    SelectionText(RulebookWords words) {
        this.words = words;
    }

    String of(Selection selection) {
        if (selection instanceof Trait.OfKind kinds) {
            return say(RulePhrase.UNIT_KIND, named(kinds.kinds()));
        }
        if (selection instanceof Trait.OfClass classes) {
            return say(RulePhrase.UNIT_CLASS, texts(classes.classes()));
        }
        if (selection instanceof Trait.OfCategory categories) {
            return say(RulePhrase.UNIT_CATEGORY, named(categories.categories()));
        }
        if (selection instanceof Trait.OfGrade grades) {
            return say(RulePhrase.UNIT_GRADE, printed(grades.grades()));
        }
        if (selection instanceof Trait.OfLevel levels) {
            return say(RulePhrase.UNIT_LEVEL, printed(levels.levels()));
        }
        if (selection instanceof Trait.OfOwnership owners) {
            return say(RulePhrase.UNIT_OWNERSHIP, named(owners.owners()));
        }
        if (selection instanceof Trait.OfAdministration levels) {
            return say(RulePhrase.UNIT_ADMINISTRATION, named(levels.levels()));
        }
        if (selection instanceof Trait.InArea areas) {
            return say(RulePhrase.UNIT_AREA, texts(areas.areas()));
        }
        if (selection instanceof Trait.OfPopulation people) {
            return say(RulePhrase.UNIT_POPULATION, List.of(population(people)));
        }
        if (selection instanceof Trait.SupervisedBy supervisors) {
            return say(RulePhrase.UNIT_SUPERVISOR, texts(supervisors.supervisors()));
        }
        if (selection instanceof Trait.MemberOf member) {
            return member(member);
        }
        if (selection instanceof Trait.Own own) {
            List<String> each = new ArrayList<>();
            own.codes()
                    .forEach((attribute, codes) -> each.add(words.say(
                            RulePhrase.IS_CODE,
                            attribute(attribute),
                            words.join(
                                    Joint.OR,
                                    codes.stream().map(words::attribute).toList()))));
            return words.join(Joint.AND, each);
        }
        if (selection instanceof Selection.OneOf parties) {
            return say(RulePhrase.UNIT_PARTY, texts(parties.parties()));
        }
        return combined(selection);
    }

    /** An attribute of the rulebook's own; in quotation marks where it is called as what every unit has. */
    private String attribute(String attribute) {
        String name = words.attribute(attribute);
        return TRAITS.stream()
                        .anyMatch(trait -> words.say(trait, "").startsWith(words.say(RulePhrase.IS_CODE, name, "")))
                ? words.say(NamePhrase.LINE_NAME, name)
                : name;
    }

    private String combined(Selection selection) {
        if (selection instanceof Selection.All all) {
            return all.parts().isEmpty()
                    ? words.say(RulePhrase.UNIT_ANY)
                    : words.join(Joint.AND, bracketed(all.parts()));
        }
        if (selection instanceof Selection.Any any) {
            return words.join(Joint.OR, bracketed(any.parts()));
        }
        return words.say(RulePhrase.NOT, words.join(Joint.OR, bracketed(((Selection.Not) selection).parts())));
    }

    private List<String> bracketed(List<Selection> parts) {
        return parts.stream()
                .map(part -> parts.size() > 1 && (part instanceof Selection.All || part instanceof Selection.Any)
                        ? words.say(Joint.BRACKET, of(part))
                        : of(part))
                .toList();
    }

    private String say(Phrase phrase, List<String> parts) {
        return words.say(phrase, words.join(Joint.OR, parts));
    }

    private List<String> named(List<? extends Enum<?>> values) {
        return values.stream()
                .map(value -> words.isEnglish() ? english(value) : chinese(value))
                .toList();
    }

    /** The Chinese word for a value. */
    static String chinese(Enum<?> value) {
        return CHINESE.getOrDefault(value.name(), value.name());
    }

    /** Values whose text form is the Chinese word that documents print. */
    private List<String> printed(List<? extends Enum<?>> values) {
        return values.stream()
                .map(value -> words.isEnglish() ? english(value) : value.toString())
                .toList();
    }

    private static String english(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    private String population(Trait.OfPopulation people) {
        List<String> ends = new ArrayList<>();
        people.from().ifPresent(from -> ends.add("≥" + from));
        people.below().ifPresent(below -> ends.add("<" + below));
        return words.join(Joint.AND, ends);
    }

    private String member(Trait.MemberOf member) {
        Optional<String> group = member.group().map(Object::toString);
        String role = member.role()
                .map(found -> words.say(found == Membership.Role.LEAD ? RulePhrase.ROLE_LEAD : RulePhrase.ROLE_MEMBER))
                .orElseGet(() -> words.say(RulePhrase.ROLE_ANY));
        return group.map(id -> words.say(RulePhrase.UNIT_MEMBER_OF, id, role))
                .orElseGet(() -> words.say(RulePhrase.UNIT_MEMBER, role));
    }
}
