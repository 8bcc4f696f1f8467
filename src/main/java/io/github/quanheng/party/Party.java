package io.github.quanheng.party;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.quanheng.division.AdministrativeLevel;
import io.github.quanheng.division.DivisionCode;
import io.github.quanheng.internal.NeedsModule;
import io.github.quanheng.value.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A party (主体): someone who is assessed, assesses, or carries a duty. Never a person by name: an individual is a
 * {@link Post}. JSON: {@code {"institution": {"id": ..., "name": ...}}}.
 */
@JsonIdentityInfo(generator = NeedsModule.class)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = HealthAuthority.class, name = "healthAuthority"),
    @JsonSubTypes.Type(value = Department.class, name = "department"),
    @JsonSubTypes.Type(value = Organisation.class, name = "organisation"),
    @JsonSubTypes.Type(value = Institution.class, name = "institution"),
    @JsonSubTypes.Type(value = Group.class, name = "group"),
    @JsonSubTypes.Type(value = Post.class, name = "post")
})
public sealed interface Party permits HealthAuthority, Department, Organisation, Institution, Group, Post {
    /**
     * Returns the identifier, unique among the parties of one run.
     *
     * @return the identifier
     */
    PartyId id();

    /**
     * Returns the full name, as documents print it; of a post, the name of the post.
     *
     * @return the name
     */
    Label name();

    /**
     * Returns what kind of party this is.
     *
     * @return the kind
     */
    PartyKind kind();

    /**
     * Returns the division where the party is or which it governs.
     *
     * @return the division, where it is known
     */
    Optional<DivisionCode> division();

    /**
     * Returns the level of government that the party belongs to (隶属级别), which need not be the level of its division: a
     * city-run hospital may lie in a county.
     *
     * @return the level, where it is known
     */
    Optional<AdministrativeLevel> administration();

    /**
     * Returns the party that supervises this one (主管部门): of a department or a post, the body it is part of.
     *
     * @return the supervising party, where there is one
     */
    Optional<PartyId> supervisor();

    /**
     * Returns the groups that the party belongs to.
     *
     * @return the memberships, past ones too, in the order given
     */
    List<Membership> memberships();

    /**
     * Returns the classifications of the authority's own (自定义分类), such as {@code 类别: 一类}.
     *
     * @return code by attribute, in the order given
     */
    Map<String, String> own();

    /**
     * Returns the people that the party answers for (常住人口, 服务人口).
     *
     * @return the number of people, where it is known; not negative
     */
    Optional<Long> population();

    /**
     * Returns whether the party exists on a day.
     *
     * @param day the day
     * @return false before it was founded and after it was closed or merged away
     */
    boolean existsOn(LocalDate day);
}
