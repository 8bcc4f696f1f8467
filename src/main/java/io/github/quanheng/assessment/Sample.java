package io.github.quanheng.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.Check;
import io.github.quanheng.value.InvalidValue;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A sample as it was drawn (抽样记录). The library never draws: it keeps what was drawn from what, how and by whom, so that
 * anyone can check it.
 *
 * @param id the identifier, by which findings name it
 * @param on the day
 * @param by who drew it, by role
 * @param how how it was drawn, such as 双随机 or 随机数表
 * @param population what could be drawn
 * @param drawn what was drawn, each out of the population and once
 */
public record Sample(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) LocalDate on,
        @JsonProperty(required = true) String by,
        @JsonProperty(required = true) String how,
        @JsonProperty(required = true) List<String> population,
        @JsonProperty(required = true) List<String> drawn) {
    /**
     * Checks that what was drawn could be drawn.
     *
     * @param id the identifier
     * @param on the day
     * @param by who drew it, by role
     * @param how how it was drawn
     * @param population what could be drawn
     * @param drawn what was drawn
     */
    public Sample {
        Check.lineId(id, "id");
        Check.text(by, "by");
        Check.text(how, "how");
        population = List.copyOf(population);
        drawn = List.copyOf(drawn);
        Set<String> all = new HashSet<>(population);
        InvalidValue.unless(
                all.size() == population.size(),
                "population",
                "样本%s的总体中有重复",
                "去掉重复的",
                "sample %s: its population lists something twice",
                "take it out once",
                id);
        InvalidValue.unless(
                !drawn.isEmpty(), "drawn", "样本%s是空的", "写明所抽", "sample %s: is empty", "record what was drawn", id);
        List<String> strange = drawn.stream().filter(one -> !all.contains(one)).toList();
        InvalidValue.unless(
                strange.isEmpty(),
                "drawn",
                "样本%s抽取的%s不在总体中",
                "更正编号，或补入总体",
                "sample %s: %s were drawn, but are not in the population",
                "correct them, or add them to the population",
                id,
                strange);
        InvalidValue.unless(
                new HashSet<>(drawn).size() == drawn.size(),
                "drawn",
                "样本%s中有重复抽取的",
                "去掉重复的",
                "sample %s: something was drawn twice",
                "take it out once",
                id);
    }
}
