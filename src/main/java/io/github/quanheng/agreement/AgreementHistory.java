package io.github.quanheng.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quanheng.internal.Check;
import io.github.quanheng.value.InvalidValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An agreement with its amendments (责任书及其变更): every version is kept with the day from which it holds and the reason.
 *
 * @param versions the versions in order of time; the first has no reason, the others have one
 */
public record AgreementHistory(@JsonValue List<Version> versions) {
    /**
     * Checks the order, the reasons and that all versions bind the same parties to the same thing.
     *
     * @param versions the versions in order of time
     */
    @JsonCreator
    public AgreementHistory {
        versions = List.copyOf(versions);
        InvalidValue.unless(
                !versions.isEmpty(),
                "versions",
                "没有任何版本",
                "从所签的一版写起",
                "agreement: has no version",
                "start with the one that was signed");
        Agreement first = versions.get(0).agreement();
        for (int i = 0; i < versions.size(); i++) {
            Version version = versions.get(i);
            Agreement next = version.agreement();
            InvalidValue.unless(
                    version.reason().isPresent() == (i > 0),
                    "versions",
                    "责任书%s的第%s版（%s）修改理由写得不对",
                    "第一版不写理由，修改版写明理由",
                    "agreement %s: version %s of %s",
                    "the first version has no reason, an amendment has one",
                    first.id(),
                    i + 1,
                    version.from());
            InvalidValue.unless(
                    next.id().equals(first.id())
                            && next.from().equals(first.from())
                            && next.to().equals(first.to())
                            && next.system().equals(first.system()),
                    "versions",
                    "责任书%s的第%s版改换了双方或系统",
                    "另签责任书",
                    "agreement %s: version %s binds other parties or another system",
                    "sign a new agreement",
                    first.id(),
                    i + 1);
            InvalidValue.unless(
                    i == 0 || versions.get(i - 1).from().isBefore(version.from()),
                    "versions",
                    "责任书%s的第%s版（%s）不在前一版之后",
                    "按时间先后排列",
                    "agreement %s: version %s of %s does not come after the one before",
                    "put them in order",
                    first.id(),
                    i + 1,
                    version.from());
            InvalidValue.unless(
                    !version.from().isAfter(next.period().last().orElseThrow()),
                    "versions",
                    "责任书%s的第%s版（%s）在期限%s届满之后",
                    "期满后不再调整目标",
                    "agreement %s: version %s of %s comes after the period %s",
                    "targets are not changed when it is over",
                    first.id(),
                    i + 1,
                    version.from(),
                    next.period());
            InvalidValue.unless(
                    i == 0 || !versions.get(i - 1).agreement().equals(next),
                    "versions",
                    "责任书%s的第%s版没有改动",
                    "删去这一版",
                    "agreement %s: version %s changes nothing",
                    "leave it out",
                    first.id(),
                    i + 1);
        }
    }

    /**
     * One version.
     *
     * @param from the first day on which it holds
     * @param reason why it was amended; empty for the first
     * @param agreement the whole agreement as of then
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Version(
            @JsonProperty(required = true) LocalDate from,
            Optional<String> reason,
            @JsonProperty(required = true) Agreement agreement) {
        /**
         * Checks that the reason says something.
         *
         * @param from the first day on which it holds
         * @param reason why it was amended
         * @param agreement the whole agreement as of then
         */
        public Version {
            reason.ifPresent(text -> Check.text(text, "reason"));
        }
    }

    /**
     * What an amendment changes for one target.
     *
     * @param target the target
     * @param before what it was; empty when it is new
     * @param after what it is; empty when it was dropped
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Change(
            @JsonProperty(required = true) TargetId target, Optional<Target> before, Optional<Target> after) {}

    /**
     * Returns an agreement that was not amended.
     *
     * @param from the first day on which it holds
     * @param agreement the agreement
     * @return its history
     */
    public static AgreementHistory of(LocalDate from, Agreement agreement) {
        return new AgreementHistory(List.of(new Version(from, Optional.empty(), agreement)));
    }

    /**
     * Returns the history with an amendment (变更). Nothing is overwritten.
     *
     * @param from the first day on which it holds
     * @param reason why
     * @param agreement the whole agreement as amended
     * @return the longer history
     * @throws IllegalArgumentException if the day is not after the last version, the period is over, the parties differ, or
     *     nothing is changed
     */
    public AgreementHistory amended(LocalDate from, String reason, Agreement agreement) {
        List<Version> longer = new ArrayList<>(versions);
        longer.add(new Version(from, Optional.of(reason), agreement));
        return new AgreementHistory(longer);
    }

    /**
     * Returns the agreement as it held on a day.
     *
     * @param day the day
     * @return the version of then; empty before the first
     */
    public Optional<Agreement> asOf(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.from().isAfter(day))
                .reduce((first, second) -> second)
                .map(Version::agreement);
    }

    /**
     * Returns what a version changed about the targets.
     *
     * @param version the number of the version, from 2
     * @return the targets that are new, different or dropped
     * @throws IllegalArgumentException if there is no such amendment
     */
    public List<Change> changes(int version) {
        InvalidValue.unless(
                version >= 2 && version <= versions.size(),
                "version",
                "责任书%s没有第%s版修改",
                "其版本到第%3$s版为止",
                "agreement %s: has no amendment %s",
                "its versions go up to %3$s",
                versions.get(0).agreement().id(),
                version,
                versions.size());
        Agreement before = versions.get(version - 2).agreement();
        Agreement after = versions.get(version - 1).agreement();
        Set<TargetId> ids = new LinkedHashSet<>();
        before.targets().forEach(target -> ids.add(target.id()));
        after.targets().forEach(target -> ids.add(target.id()));
        return ids.stream()
                .map(id -> new Change(id, before.target(id), after.target(id)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }
}
