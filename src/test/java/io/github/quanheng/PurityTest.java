package io.github.quanheng;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The library is a function of its arguments, and the rules that say so do bite. */
class PurityTest {

    private static final JavaClasses LIBRARY = LibraryClasses.main();
    private static final JavaClasses BAD = LibraryClasses.badExamples();

    @ParameterizedTest
    @EnumSource
    void theLibraryKeeps(PurityRules rule) {
        assertThat(rule.violations(LIBRARY)).allMatch(violation -> rule.allows(violation));
    }

    /** Whatever the bad class of a rule calls bad (a field or method of that name) is reported. */
    @ParameterizedTest
    @EnumSource
    void bites(PurityRules rule) {
        JavaClass bad = BAD.stream()
                .filter(type -> type.getSimpleName()
                        .equalsIgnoreCase(rule.name().replace("NO_", "BAD").replace("_", "")))
                .findFirst()
                .orElseThrow();
        List<String> reported = rule.violations(bad).toList();

        List<JavaMember> members = bad.getMembers().stream()
                .filter(member -> member.getName().startsWith("bad"))
                .toList();
        assertThat(members)
                .isNotEmpty()
                .allSatisfy(member -> assertThat(reported)
                        .as("%s reports %s", rule, member.getName())
                        .anyMatch(text -> text.contains("." + member.getName())));
        assertThat(reported).noneMatch(text -> text.contains(".good"));
    }

    @ParameterizedTest
    @EnumSource
    void leavesGoodCodeAlone(PurityRules rule) {
        assertThat(rule.violations(
                        BAD.that(describe("are good", type -> type.getName().contains("GoodNeighbour")))))
                .isEmpty();
    }
}
