package io.github.quanheng.party;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.quanheng.division.DivisionCode;
import io.github.quanheng.institution.Capacity;
import io.github.quanheng.institution.Category;
import io.github.quanheng.institution.EconomicType;
import io.github.quanheng.institution.Grade;
import io.github.quanheng.institution.InstitutionClass;
import io.github.quanheng.institution.InstitutionCode;
import io.github.quanheng.institution.ManagementClass;
import io.github.quanheng.institution.OrganisationCode;
import io.github.quanheng.institution.Ownership;
import io.github.quanheng.institution.Service;
import io.github.quanheng.institution.UnifiedSocialCreditCode;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A health institution (医疗卫生机构). Its grade must be given, if only as {@link Grade#UNKNOWN}; all else that is not known is
 * left out, and a {@link Selection} then answers that it does not know.
 */
@Value.Immutable
@JsonTypeName("institution")
@JsonDeserialize(as = ImmutableInstitution.class)
public abstract non-sealed class Institution implements Party {
    Institution() {}

    /**
     * Returns the short names (简称).
     *
     * @return the names, in the order given
     */
    public abstract List<Label> shortNames();

    /**
     * Returns the unified social credit code (统一社会信用代码).
     *
     * @return the code, where it is known
     */
    public abstract Optional<UnifiedSocialCreditCode> creditCode();

    /**
     * Returns the organisation code (组织机构代码), where it is recorded on its own.
     *
     * @return the code, where it is known
     */
    public abstract Optional<OrganisationCode> organisationCode();

    /**
     * Returns the 22-character code of WS 218 (卫生机构代码).
     *
     * @return the code, where it is known
     */
    public abstract Optional<InstitutionCode> institutionCode();

    /**
     * Returns the class by WS 218 (机构类别代码).
     *
     * @return the class, where it is known
     */
    public abstract Optional<InstitutionClass> classCode();

    /**
     * Returns the category by the regulation (医疗机构类别).
     *
     * @return the category, where it is known
     */
    public abstract Optional<Category> category();

    /**
     * Returns the level and grade (医院等级) as far as they are stated.
     *
     * @return the grade
     */
    public abstract Grade grade();

    /**
     * Returns who runs the institution (主办).
     *
     * @return the ownership, where it is known
     */
    public abstract Optional<Ownership> ownership();

    /**
     * Returns the economic type (经济类型).
     *
     * @return the type, where it is known
     */
    public abstract Optional<EconomicType> economicType();

    /**
     * Returns whether the institution works for profit (机构分类管理).
     *
     * @return the management class, where it is known
     */
    public abstract Optional<ManagementClass> management();

    /**
     * Returns the services and centres (服务项目, 中心), such as 胸痛中心 or 中医馆.
     *
     * @return the services, in the order given
     */
    public abstract List<Service> services();

    /**
     * Returns the capacities (服务能力), such as beds.
     *
     * @return the capacities, in the order given
     */
    public abstract List<Capacity> capacities();

    /**
     * Returns what happened to the institution (机构沿革), in order of time.
     *
     * @return the events, earliest first
     */
    public abstract List<LifeEvent> history();

    @Override
    public PartyKind kind() {
        return PartyKind.INSTITUTION;
    }

    @Override
    public boolean existsOn(LocalDate day) {
        for (LifeEvent event : history()) {
            if (event instanceof LifeEvent.Opened && day.isBefore(event.on())) {
                return false;
            }
            if (ends(event) && !day.isBefore(event.on())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the full name that the institution had on a day.
     *
     * @param day the day
     * @return the name of then
     */
    public Label nameOn(LocalDate day) {
        for (LifeEvent event : history()) {
            if (event instanceof LifeEvent.Renamed renamed && day.isBefore(renamed.on())) {
                return renamed.from();
            }
        }
        return name();
    }

    /**
     * Returns the institution that took this one over (合并后机构).
     *
     * @return the other institution; empty when this one was not merged away
     */
    public Optional<PartyId> successor() {
        return history().stream()
                .filter(LifeEvent.Merged.class::isInstance)
                .map(event -> ((LifeEvent.Merged) event).into())
                .findFirst();
    }

    /**
     * Compares what the codes and the other fields say (标识一致性). Registries hold such records, so they load.
     *
     * @return every conflict found; empty when all agree
     */
    public List<IdentifierConflict> conflicts() {
        Set<IdentifierConflict> found = EnumSet.noneOf(IdentifierConflict.class);
        if (creditCode().filter(code -> !code.passes()).isPresent()) {
            found.add(IdentifierConflict.CREDIT_CODE_FAILS);
        }
        List<OrganisationCode> codes = Stream.of(
                        creditCode().map(UnifiedSocialCreditCode::organisationCode),
                        organisationCode(),
                        institutionCode().map(InstitutionCode::organisation))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (codes.stream().anyMatch(code -> !code.passes())) {
            found.add(IdentifierConflict.ORGANISATION_CODE_FAILS);
        }
        if (codes.size() > 1) {
            found.add(IdentifierConflict.ORGANISATION_CODES_DIFFER);
        }
        institutionCode().ifPresent(code -> compare(code, found));
        return List.copyOf(found);
    }

    private void compare(InstitutionCode code, Set<IdentifierConflict> found) {
        DivisionCode coded = code.division();
        if (division().filter(own -> !coded.covers(own) && !own.covers(coded)).isPresent()) {
            found.add(IdentifierConflict.DIVISIONS_DIFFER);
        }
        if (classCode().filter(own -> !own.covers(code.classCode())).isPresent()) {
            found.add(IdentifierConflict.CLASSES_DIFFER);
        }
        if (economicType().filter(own -> !own.equals(code.economicType())).isPresent()) {
            found.add(IdentifierConflict.ECONOMIC_TYPES_DIFFER);
        }
        if (management().filter(own -> own != code.management()).isPresent()) {
            found.add(IdentifierConflict.MANAGEMENT_CLASSES_DIFFER);
        }
    }

    private static boolean ends(LifeEvent event) {
        return event instanceof LifeEvent.Merged || event instanceof LifeEvent.Closed;
    }

    @Value.Check
    void check() {
        PartyCheck.check(this);
        for (int i = 0; i < history().size(); i++) {
            LifeEvent event = history().get(i);
            InvalidValue.unless(
                    i == 0 || !event.on().isBefore(history().get(i - 1).on()),
                    "history",
                    "机构%s（%s）%s的事件排在更晚的之后",
                    "按时间先后排列",
                    "institution %s (%s) has its event of %s after one of a later day",
                    "put them in order of time",
                    id(),
                    name(),
                    event.on());
            InvalidValue.unless(
                    !(event instanceof LifeEvent.Opened) || i == 0,
                    "history",
                    "机构%s（%s）在其他事件之后才于%s设立",
                    "设立排在最前",
                    "institution %s (%s) opened on %s after something else",
                    "put the opening first",
                    id(),
                    name(),
                    event.on());
            InvalidValue.unless(
                    !ends(event) || i == history().size() - 1,
                    "history",
                    "机构%s（%s）于%s终止后还有事件",
                    "去掉其后的事件",
                    "institution %s (%s) ended on %s, yet more events follow",
                    "take them away",
                    id(),
                    name(),
                    event.on());
        }
    }

    /**
     * Returns a builder; id, name and grade are required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Institution}. */
    public static final class Builder extends ImmutableInstitution.Builder {
        Builder() {}
    }
}
