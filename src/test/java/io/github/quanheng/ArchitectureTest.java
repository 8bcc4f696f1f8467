package io.github.quanheng;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rooms of the library and the doors between them. */
class ArchitectureTest {

    /** Each package of the library, and the packages of the library that it may import. */
    private static final PackageTable TABLE = new PackageTable(
            "io.github.quanheng",
            Map.ofEntries(
                    Map.entry("internal", Set.of("value")),
                    Map.entry("grammar", Set.of("value")),
                    Map.entry("value", Set.of()),
                    Map.entry("source", Set.of("internal")),
                    Map.entry("division", Set.of("internal", "source", "value")),
                    Map.entry("institution", Set.of("internal", "source", "value", "division")),
                    Map.entry("party", Set.of("internal", "source", "value", "division", "institution")),
                    Map.entry("statistics", Set.of("internal", "value")),
                    Map.entry("catalogue", Set.of("indicator", "internal", "source", "value")),
                    Map.entry(
                            "contracting", Set.of("indicator", "internal", "observation", "party", "source", "value")),
                    Map.entry(
                            "group",
                            Set.of(
                                    "indicator",
                                    "institution",
                                    "internal",
                                    "observation",
                                    "party",
                                    "scoring",
                                    "source",
                                    "value",
                                    "cohort")),
                    Map.entry("indicator", Set.of("internal", "source", "value")),
                    Map.entry("observation", Set.of("internal", "value", "indicator", "party")),
                    Map.entry("ranking", Set.of("internal", "value")),
                    Map.entry("form", Set.of("value")),
                    Map.entry(
                            "rule",
                            Set.of("internal", "ranking", "statistics", "value", "indicator", "observation", "party")),
                    Map.entry("cohort", Set.of("internal", "value", "observation", "party", "rule")),
                    Map.entry("grading", Set.of("internal", "value", "rule")),
                    Map.entry(
                            "rulebook",
                            Set.of(
                                    "party",
                                    "observation",
                                    "internal",
                                    "source",
                                    "value",
                                    "indicator",
                                    "rule",
                                    "grading")),
                    Map.entry(
                            "score", Set.of("internal", "value", "observation", "party", "rule", "grading", "source")),
                    Map.entry(
                            "resolved",
                            Set.of(
                                    "form",
                                    "cohort",
                                    "grading",
                                    "indicator",
                                    "institution",
                                    "internal",
                                    "observation",
                                    "party",
                                    "ranking",
                                    "rule",
                                    "rulebook",
                                    "score",
                                    "source",
                                    "statistics",
                                    "value")),
                    Map.entry(
                            "explanation",
                            Set.of(
                                    "division",
                                    "funds",
                                    "grammar",
                                    "institution",
                                    "internal",
                                    "source",
                                    "value",
                                    "indicator",
                                    "observation",
                                    "party",
                                    "ranking",
                                    "rule",
                                    "grading",
                                    "resolved",
                                    "rulebook",
                                    "score",
                                    "statistics")),
                    Map.entry(
                            "reading",
                            Set.of(
                                    "explanation",
                                    "grading",
                                    "grammar",
                                    "indicator",
                                    "internal",
                                    "observation",
                                    "ranking",
                                    "resolved",
                                    "rule",
                                    "rulebook",
                                    "source",
                                    "value")),
                    Map.entry(
                            "scoring",
                            Set.of(
                                    "cohort",
                                    "statistics",
                                    "internal",
                                    "value",
                                    "indicator",
                                    "observation",
                                    "party",
                                    "rule",
                                    "grading",
                                    "rulebook",
                                    "score",
                                    "resolved")),
                    Map.entry(
                            "columns",
                            Set.of(
                                    "cohort",
                                    "form",
                                    "grading",
                                    "indicator",
                                    "internal",
                                    "observation",
                                    "party",
                                    "ranking",
                                    "resolved",
                                    "rule",
                                    "rulebook",
                                    "score",
                                    "scoring",
                                    "statistics",
                                    "value")),
                    Map.entry("deduction", Set.of("party", "resolved", "rule", "rulebook", "score", "value")),
                    Map.entry(
                            "change",
                            Set.of(
                                    "cohort",
                                    "grading",
                                    "indicator",
                                    "observation",
                                    "party",
                                    "resolved",
                                    "rule",
                                    "rulebook",
                                    "score",
                                    "scoring",
                                    "source",
                                    "value")),
                    Map.entry(
                            "gap",
                            Set.of(
                                    "cohort",
                                    "grading",
                                    "indicator",
                                    "observation",
                                    "party",
                                    "resolved",
                                    "rule",
                                    "rulebook",
                                    "score",
                                    "scoring",
                                    "value")),
                    Map.entry(
                            "coverage",
                            Set.of(
                                    "cohort",
                                    "grading",
                                    "indicator",
                                    "observation",
                                    "party",
                                    "resolved",
                                    "rule",
                                    "rulebook",
                                    "score",
                                    "scoring",
                                    "value")),
                    Map.entry(
                            "review",
                            Set.of(
                                    "cohort",
                                    "coverage",
                                    "grading",
                                    "indicator",
                                    "observation",
                                    "party",
                                    "ranking",
                                    "resolved",
                                    "result",
                                    "rule",
                                    "rulebook",
                                    "score",
                                    "scoring",
                                    "value")),
                    Map.entry("allocation", Set.of("internal", "value")),
                    Map.entry("subsidy", Set.of("allocation", "division", "internal", "source", "value")),
                    Map.entry(
                            "agreement",
                            Set.of(
                                    "internal",
                                    "source",
                                    "value",
                                    "indicator",
                                    "observation",
                                    "party",
                                    "cohort",
                                    "rule",
                                    "rulebook",
                                    "resolved",
                                    "score",
                                    "grading")),
                    Map.entry("cascade", Set.of("internal", "value", "indicator", "party", "allocation", "agreement")),
                    Map.entry("plan", Set.of("internal", "source", "value", "party", "agreement")),
                    Map.entry("followup", Set.of("internal", "value", "party", "rule", "agreement", "plan")),
                    Map.entry(
                            "assessment",
                            Set.of(
                                    "internal",
                                    "source",
                                    "value",
                                    "indicator",
                                    "observation",
                                    "party",
                                    "rule",
                                    "score",
                                    "agreement")),
                    Map.entry("campaign", Set.of("internal", "source", "value", "party", "assessment")),
                    Map.entry(
                            "papers",
                            Set.of(
                                    "agreement",
                                    "assessment",
                                    "bulletin",
                                    "followup",
                                    "internal",
                                    "party",
                                    "reconciliation",
                                    "result",
                                    "rule",
                                    "rulebook",
                                    "score",
                                    "value",
                                    "grading")),
                    Map.entry(
                            "reconciliation",
                            Set.of(
                                    "agreement",
                                    "assessment",
                                    "followup",
                                    "indicator",
                                    "observation",
                                    "plan",
                                    "rule",
                                    "rulebook",
                                    "score",
                                    "value")),
                    Map.entry(
                            "result",
                            Set.of(
                                    "internal",
                                    "source",
                                    "value",
                                    "party",
                                    "ranking",
                                    "rule",
                                    "grading",
                                    "score",
                                    "cohort",
                                    "statistics",
                                    "rulebook")),
                    Map.entry(
                            "funds",
                            Set.of(
                                    "allocation",
                                    "indicator",
                                    "internal",
                                    "observation",
                                    "party",
                                    "result",
                                    "rule",
                                    "rulebook",
                                    "score",
                                    "cohort",
                                    "scoring",
                                    "value",
                                    "grading")),
                    Map.entry(
                            "bulletin",
                            Set.of(
                                    "funds",
                                    "internal",
                                    "party",
                                    "ranking",
                                    "result",
                                    "rule",
                                    "score",
                                    "cohort",
                                    "source",
                                    "statistics",
                                    "value",
                                    "grading")),
                    Map.entry(
                            "json",
                            Set.of(
                                    "indicator",
                                    "internal",
                                    "party",
                                    "value",
                                    "observation",
                                    "rule",
                                    "rulebook",
                                    "score"))));

    private static final JavaClasses LIBRARY = LibraryClasses.main();

    @Test
    void everyPackageIsInTheTable() {
        assertThat(TABLE.mismatches(LIBRARY)).isEmpty();
    }

    @Test
    void importsFollowTheTable() {
        assertThat(TABLE.forbiddenImports(LIBRARY)).isEmpty();
    }

    @Test
    void theTableHasNoCircle() {
        assertThat(TABLE.circle()).isEmpty();
    }

    @Test
    void badPackagesAreFound() {
        JavaClasses bad = LibraryClasses.badExamples();
        String root = "io.github.quanheng.badexample";

        PackageTable strict = new PackageTable(root, Map.of("a", Set.of(), "b", Set.of("a"), "gone", Set.of()));
        assertThat(strict.mismatches(bad))
                .containsExactly("package '' is not in the table", "package 'gone' is in the table, but has no class");
        assertThat(strict.forbiddenImports(bad)).singleElement().asString().startsWith("'a' may not import 'b': ");
        assertThat(strict.circle()).isEmpty();

        PackageTable lax = new PackageTable(root, Map.of("", Set.of(), "a", Set.of("b"), "b", Set.of("a")));
        assertThat(lax.mismatches(bad)).isEmpty();
        assertThat(lax.forbiddenImports(bad)).isEmpty();
        assertThat(lax.circle()).containsExactly("a", "b");
    }
}
