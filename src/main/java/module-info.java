import org.jspecify.annotations.NullMarked;

/** Quanheng: assessment rules as immutable data, and a pure engine that scores by them. */
@NullMarked
@SuppressWarnings("requires-automatic") // the Immutables annotations are an automatic module; compile time only
module io.github.quanheng {
    requires com.google.common;
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive tools.jackson.databind;
    requires static transitive org.jspecify;
    requires static com.google.errorprone.annotations;
    requires static org.immutables.value.annotations;

    exports io.github.quanheng.agreement;
    exports io.github.quanheng.allocation;
    exports io.github.quanheng.assessment;
    exports io.github.quanheng.bulletin;
    exports io.github.quanheng.campaign;
    exports io.github.quanheng.cascade;
    exports io.github.quanheng.catalogue;
    exports io.github.quanheng.change;
    exports io.github.quanheng.cohort;
    exports io.github.quanheng.columns;
    exports io.github.quanheng.contracting;
    exports io.github.quanheng.coverage;
    exports io.github.quanheng.deduction;
    exports io.github.quanheng.division;
    exports io.github.quanheng.explanation;
    exports io.github.quanheng.followup;
    exports io.github.quanheng.funds;
    exports io.github.quanheng.gap;
    exports io.github.quanheng.grading;
    exports io.github.quanheng.group;
    exports io.github.quanheng.indicator;
    exports io.github.quanheng.institution;
    exports io.github.quanheng.json;
    exports io.github.quanheng.observation;
    exports io.github.quanheng.papers;
    exports io.github.quanheng.party;
    exports io.github.quanheng.plan;
    exports io.github.quanheng.ranking;
    exports io.github.quanheng.reading;
    exports io.github.quanheng.reconciliation;
    exports io.github.quanheng.result;
    exports io.github.quanheng.review;
    exports io.github.quanheng.rule;
    exports io.github.quanheng.rulebook;
    exports io.github.quanheng.score;
    exports io.github.quanheng.scoring;
    exports io.github.quanheng.source;
    exports io.github.quanheng.statistics;
    exports io.github.quanheng.subsidy;
    exports io.github.quanheng.value;

    // for the mapper of anyone, which is told there what it needs
    opens io.github.quanheng.internal;

    // one line for each package that holds a @Value.Immutable class read from JSON
    opens io.github.quanheng.agreement to
            tools.jackson.databind;
    opens io.github.quanheng.assessment to
            tools.jackson.databind;
    opens io.github.quanheng.campaign to
            tools.jackson.databind;
    opens io.github.quanheng.catalogue to
            tools.jackson.databind;
    opens io.github.quanheng.contracting to
            tools.jackson.databind;
    opens io.github.quanheng.followup to
            tools.jackson.databind;
    opens io.github.quanheng.group to
            tools.jackson.databind;
    opens io.github.quanheng.indicator to
            tools.jackson.databind;
    opens io.github.quanheng.institution to
            tools.jackson.databind;
    opens io.github.quanheng.party to
            tools.jackson.databind;
    opens io.github.quanheng.plan to
            tools.jackson.databind;
    opens io.github.quanheng.rule to
            tools.jackson.databind;
    opens io.github.quanheng.rulebook to
            tools.jackson.databind;
    opens io.github.quanheng.value to
            tools.jackson.databind;
}
