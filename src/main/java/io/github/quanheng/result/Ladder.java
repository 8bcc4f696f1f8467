package io.github.quanheng.result;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.NeedsModule;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import io.github.quanheng.value.Truth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A ladder of consequences (处置阶梯): which measures a result leads to, and which when it comes again. It proposes; it decides nothing.
 *
 * <p>Worked: rung 1 when 不合格 this year: criticism and rectification; rung 2 when 不合格 two years running: a talk and a change of
 * those in charge. A unit that fails the second time meets both; with {@link Overlap#HEAVIEST} rung 2 counts.
 *
 * @param name its name
 * @param rungs the rungs, the lightest first
 * @param overlap which rung counts when several are met
 */
@JsonIdentityInfo(generator = NeedsModule.class)
public record Ladder(
        @JsonProperty(required = true) Label name,
        @JsonProperty(required = true) List<Rung> rungs,
        @JsonProperty(required = true) Overlap overlap) {
    /** Which rung counts when several are met (重叠时). */
    public enum Overlap {
        /** The heaviest (就重). */
        HEAVIEST,
        /** The lightest (就轻). */
        LIGHTEST,
        /** None until somebody decides (待裁定). */
        UNDECIDED
    }

    /**
     * One rung (档次).
     *
     * @param name its name
     * @param when what brings it about
     * @param measures what may follow, at least one
     * @param decides who decides, by office
     * @param clause where it is written
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Rung(
            @JsonProperty(required = true) Label name,
            @JsonProperty(required = true) Trigger when,
            @JsonProperty(required = true) List<Sanction> measures,
            @JsonProperty(required = true) Label decides,
            Optional<Citation> clause) {
        /**
         * Checks that something follows.
         *
         * @param name its name
         * @param when what brings it about
         * @param measures what may follow
         * @param decides who decides
         * @param clause where it is written
         */
        public Rung {
            measures = List.copyOf(measures);
            InvalidValue.unless(
                    !measures.isEmpty(),
                    "measures",
                    "“%s”一档没有处理措施",
                    "写明措施",
                    "rung %s: nothing follows from it",
                    "name a measure",
                    name);
        }
    }

    /**
     * What a ladder proposes for one unit (拟处置意见).
     *
     * @param party the unit
     * @param consequences what is proposed; empty when no rung is met
     * @param open the rungs between which nobody has decided, or of which it is not known whether they are met
     * @param evidence what was looked at
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Proposal(
            @JsonProperty(required = true) PartyId party,
            List<Consequence> consequences,
            List<Label> open,
            List<Evidence> evidence) {
        /**
         * Copies the lists.
         *
         * @param party the unit
         * @param consequences what is proposed
         * @param open the rungs that are open
         * @param evidence what was looked at
         */
        public Proposal {
            consequences = List.copyOf(consequences);
            open = List.copyOf(open);
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * Checks that there are rungs with names of their own.
     *
     * @param name its name
     * @param rungs the rungs, the lightest first
     * @param overlap which rung counts
     */
    public Ladder {
        rungs = List.copyOf(rungs);
        InvalidValue.unless(
                !rungs.isEmpty(),
                "rungs",
                "处置阶梯“%s”一档也没有",
                "至少写一档",
                "ladder %s: has no rungs",
                "give at least one",
                name);
        Set<String> names = new HashSet<>();
        rungs.forEach(rung -> InvalidValue.unless(
                names.add(rung.name().zh()),
                "rungs",
                "处置阶梯“%s”有两档都叫“%s”",
                "改一个名称",
                "ladder %s: has two rungs called %s",
                "rename one",
                name,
                rung.name()));
    }

    /**
     * Holds the rungs against the rulebook and the awards that they speak of. A name that is no line, grade, effect or award
     * would never be met, and never be noticed.
     *
     * @param names what they may speak of
     * @return what does not fit, such as at {@code rungs[末位约谈].when.score.line}
     */
    public List<Problem> problems(ResultNames names) {
        TriggerCheck check = TriggerCheck.of(names);
        look(check);
        return check.problems();
    }

    private void look(TriggerCheck check) {
        rungs.forEach(rung -> check.look("rungs[" + rung.name() + "].when", rung.when()));
    }

    /**
     * Proposes what follows for a unit. A rung of which it is not known whether it is met keeps everything open that it could
     * change.
     *
     * @param dossier the unit
     * @param names what the rungs may speak of
     * @return the proposal
     * @throws InvalidTriggers if a rung asks for a line that the sheet of the unit does not have, or for a grade, effect, award or
     *     state that there is not; it names all
     */
    public Proposal propose(Dossier dossier, ResultNames names) {
        InvalidTriggers.refuse(
                new Statement("处置阶梯“" + name.zh() + "”", "ladder " + name), names, dossier.sheet(), this::look);
        Map<Rung, Finding> found = new LinkedHashMap<>();
        rungs.forEach(rung -> found.put(rung, rung.when().judge(dossier)));
        List<Rung> met = answered(found, Truth.TRUE);
        List<Rung> unknown = answered(found, Truth.UNKNOWN);
        Optional<Rung> counts = met.isEmpty()
                ? Optional.empty()
                : Optional.of(met.get(overlap == Overlap.HEAVIEST ? met.size() - 1 : 0));
        List<Rung> open = new ArrayList<>();
        if (overlap == Overlap.UNDECIDED && met.size() + unknown.size() > 1) {
            open.addAll(met);
            open.addAll(unknown);
        } else {
            unknown.stream()
                    .filter(rung ->
                            counts.map(decided -> matters(rung, decided)).orElse(true))
                    .forEach(open::add);
        }
        return new Proposal(
                dossier.party(),
                counts.filter(rung -> open.isEmpty())
                        .map(rung -> consequences(dossier, rung, evidence(Stream.ofNullable(found.get(rung)))))
                        .orElse(List.of()),
                open.stream().map(Rung::name).toList(),
                evidence(found.values().stream()));
    }

    private boolean matters(Rung unknown, Rung counts) {
        int order = Integer.compare(rungs.indexOf(unknown), rungs.indexOf(counts));
        return overlap == Overlap.HEAVIEST ? order > 0 : order < 0;
    }

    private static List<Rung> answered(Map<Rung, Finding> found, Truth answer) {
        return found.entrySet().stream()
                .filter(each -> each.getValue().answer() == answer)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Consequence> consequences(Dossier dossier, Rung rung, List<Evidence> evidence) {
        return rung.measures().stream()
                .map(measure -> new Consequence(
                        dossier.party(),
                        dossier.year(),
                        measure,
                        name,
                        rung.name(),
                        rung.when(),
                        evidence,
                        rung.decides(),
                        rung.clause(),
                        List.of()))
                .toList();
    }

    private static List<Evidence> evidence(Stream<Finding> found) {
        return found.flatMap(each -> each.evidence().stream()).distinct().toList();
    }
}
