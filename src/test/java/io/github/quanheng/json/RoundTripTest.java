package io.github.quanheng.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.cohort.AssessedUnit;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.grading.GradeMatrix;
import io.github.quanheng.grading.StandardLevels;
import io.github.quanheng.observation.Submission;
import io.github.quanheng.party.Organisation;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.PartyKind;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.scoring.Scorer;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Money;
import io.github.quanheng.value.Percentage;
import io.github.quanheng.value.Points;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JSON：每个公开的值写出再读回都相等；读得严，错在哪里说得清")
class RoundTripTest {
    private static final Set<String> ROOMS =
            Set.of("value", "source", "indicator", "observation", "rule", "grading", "rulebook", "score", "scoring");

    private static <T> T resource(String name, Class<T> type) throws IOException {
        return QuanhengJson.read(Files.readString(Path.of("src/test/resources/roundtrip", name)), type);
    }

    /** Values of every kind by their public type, gathered from a rulebook, data and sheets in which all of them occur. */
    private static Map<Class<?>, List<Object>> values() throws IOException {
        Rulebook rulebook = resource("rulebook.json", Rulebook.class);
        AssessedUnit assessed = resource("assessed.json", AssessedUnit.class);
        Submission gaps = resource("gaps.json", Submission.class);
        AssessedUnit other = AssessedUnit.of(
                Organisation.builder()
                        .id(PartyId.of("other"))
                        .name(Label.of("另一单位", "the other"))
                        .kind(PartyKind.ENTERPRISE)
                        .build(),
                gaps);
        List<PartyId> both = List.of(PartyId.of("unit"), PartyId.of("other"));
        Cohort cohort = new Cohort(
                List.of(assessed, other),
                List.of(new Cohort.PeerGroup(Label.of("同类"), both)),
                List.of(new Cohort.Bundle(both.get(0), both.subList(1, 2))),
                Map.of(both.get(1), both.get(0)));
        Map<Class<?>, List<Object>> found = new LinkedHashMap<>();
        Gathered.gather(rulebook, found);
        Gathered.gather(cohort, found);
        Gathered.gather(Scorer.of(rulebook).score(cohort), found);
        Gathered.gather(QuanhengJson.read("""
                {"score": "#total", "scores": "[0,100]", "count": "count", "most": 2, "overlap": "WORST", "rows": [
                  {"grade": "甲", "scores": "[60,100]", "join": "BOTH", "counts": "[1,2]"},
                  {"grade": "乙", "scores": "[0,60)", "join": "EITHER", "counts": "[0,0]"}]}
                """, GradeMatrix.class), found);
        StandardLevels standard = QuanhengJson.read("""
                {"letters": ["A", "B"], "notApplicable": "E", "levels": [
                  {"name": "达标", "demands": [{"set": "条款", "letter": "A", "least": "50%"}]}]}
                """, StandardLevels.class);
        Gathered.gather(List.of(standard, standard.level(Map.of("条款", Map.of("A", 1L, "B", 2L)))), found);
        Gathered.gather(List.of(Points.of("1/3"), Money.of("0.01"), Percentage.of("33.3%")), found);
        return found;
    }

    private static final List<String> NO_NULLS = Stream.of("value", "indicator", "observation", "party", "rule")
            .map(room -> "io.github.quanheng." + room + ".")
            .toList();

    @Test
    @DisplayName("写出再读回，相等，散列值也相等，再写仍是同样的文字")
    void everyValueIsTheSameWhenReadBack() throws IOException {
        Gathered.checkReadBack(values());
    }

    @Test
    @DisplayName("没有本库模块的mapper，Jackson 2也好3也好：要么不写，要么写出的读得回来")
    void othersWriteNothingThatIsLost() throws IOException {
        Gathered.checkOtherMappers(values());
    }

    @Test
    @DisplayName("没有漏掉的类型：各室的每个公开值类型都在样本里")
    void noPublicValueTypeIsLeftOut() throws IOException {
        assertThat(Gathered.missing(ROOMS, values().keySet()))
                // written and read back in GradingTest and in DerivationJsonTest
                .allMatch(name -> name.contains(".StandardLevels")
                        || name.contains(".GradeMatrix")
                        || DerivationJsonTest.WRITTEN_HERE.contains(name));
    }

    @Test
    @DisplayName("构造时任何一处为null都拒绝，并指出是哪一处")
    void noPartMayBeNull() throws IOException {
        List<String> wrong = new ArrayList<>();
        values().forEach((type, found) -> {
            if (type.isRecord()
                    && NO_NULLS.stream().anyMatch(room -> type.getName().startsWith(room))) {
                wrong.addAll(nullsAccepted(type, found.get(0)));
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static List<String> nullsAccepted(Class<?> type, Object sample) {
        List<String> wrong = new ArrayList<>();
        RecordComponent[] parts = type.getRecordComponents();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].getType().isPrimitive()) {
                continue;
            }
            try {
                Object[] arguments = new Object[parts.length];
                Class<?>[] types = new Class<?>[parts.length];
                for (int j = 0; j < parts.length; j++) {
                    types[j] = parts[j].getType();
                    arguments[j] = j == i ? null : parts[j].getAccessor().invoke(sample);
                }
                type.getConstructor(types).newInstance(arguments);
                wrong.add(type.getName() + " accepts null for " + parts[i].getName());
            } catch (InvocationTargetException refused) {
                Throwable cause = refused.getCause();
                // A helpful message of the platform would say which call failed, not which argument is null.
                if (!(cause instanceof NullPointerException)
                        || cause.getMessage() == null
                        || cause.getMessage().contains(" ")) {
                    wrong.add(type.getName() + " says of null for " + parts[i].getName() + ": " + cause);
                }
            } catch (ReflectiveOperationException impossible) {
                throw new AssertionError(impossible);
            }
        }
        return wrong;
    }
}
