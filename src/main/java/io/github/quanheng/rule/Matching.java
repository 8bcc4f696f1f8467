package io.github.quanheng.rule;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How many there are for which a condition holds (满足条件的个数): what {@link ConditionTerm} asks about; it stands nowhere else. */
record Matching(Scope over, Optional<Condition> where, Optional<Set<Reason>> skip) implements CollectiveTerm {
    @Override
    public String key(String part) {
        return part;
    }

    @Override
    public Map<String, Node> operands() {
        return where.<Map<String, Node>>map(condition -> Map.of(key("where"), condition))
                .orElseGet(Map::of);
    }

    @Override
    public Aggregate meaning() {
        return new Aggregate(
                over, where, Optional.empty(), Statistic.Plain.COUNT, skip, Optional.empty(), Optional.empty());
    }
}
