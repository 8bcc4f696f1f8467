package io.github.quanheng.institution;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Ratio;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A list of services or centres that institutions are to have (建设清单), such as the five centres (五大中心).
 *
 * <p>Worked example: of 胸痛, 卒中, 创伤, 高危孕产妇救治 and 高危儿童和新生儿救治, a hospital offers the first two and builds the
 * third. Then the ratio is [2, 5], one is unfinished and two are missing.
 *
 * @param name what the list is called
 * @param services the names, each once
 * @param source where the list is written
 */
public record ServiceList(
        @JsonProperty(required = true) Label name,
        @JsonProperty(required = true) List<Label> services,
        @JsonProperty(required = true) Citation source) {
    /**
     * Checks that the list names something, and nothing twice.
     *
     * @param name what the list is called
     * @param services the names, each once
     * @param source where the list is written
     */
    public ServiceList {
        services = List.copyOf(services);
        InvalidValue.unless(
                !services.isEmpty(),
                "services",
                "服务清单“%s”是空的",
                "写明服务项目",
                "service list %s: is empty",
                "name the services",
                name);
        Set<String> seen = new HashSet<>();
        for (Label service : services) {
            InvalidValue.unless(
                    seen.add(service.zh()),
                    "services",
                    "服务清单“%s”中%s写了两次",
                    "删去一处",
                    "service list %s: names %s twice",
                    "take one out",
                    name,
                    service);
        }
    }

    /**
     * How an institution stands against a list.
     *
     * @param offered what is there, in the list's order
     * @param unfinished what is being built, planned or suspended
     * @param missing what the institution does not mention
     */
    public record Standing(List<Label> offered, List<Label> unfinished, List<Label> missing) {
        /**
         * Copies the lists.
         *
         * @param offered what is there
         * @param unfinished what is being built, planned or suspended
         * @param missing what the institution does not mention
         */
        public Standing {
            offered = List.copyOf(offered);
            unfinished = List.copyOf(unfinished);
            missing = List.copyOf(missing);
        }

        /**
         * Returns how many of the list are there.
         *
         * @return offered of all
         */
        public Ratio built() {
            return Ratio.of(offered.size(), (long) offered.size() + unfinished.size() + missing.size());
        }
    }

    /**
     * Compares an institution's services with the list, by their Chinese names.
     *
     * @param own the institution's services; others than those listed do not count
     * @return how it stands
     * @throws IllegalArgumentException if the institution names a listed service twice
     */
    public Standing against(List<Service> own) {
        List<Label> offered = new ArrayList<>();
        List<Label> unfinished = new ArrayList<>();
        List<Label> missing = new ArrayList<>();
        for (Label wanted : services) {
            List<Service> found = own.stream()
                    .filter(one -> one.name().zh().equals(wanted.zh()))
                    .toList();
            InvalidValue.unless(
                    found.size() <= 1,
                    "services",
                    "对照“%s”，%s有%s个状态",
                    "保留最新的",
                    "services against %s: %s occurs %s times",
                    "keep its latest state",
                    name,
                    wanted,
                    found.size());
            List<Label> place =
                    found.isEmpty() ? missing : found.get(0).state() == Service.State.OFFERED ? offered : unfinished;
            place.add(wanted);
        }
        return new Standing(offered, unfinished, missing);
    }
}
