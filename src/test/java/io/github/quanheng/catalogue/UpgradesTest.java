package io.github.quanheng.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.source.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What was found in a copy since is no longer only remembered, and names its copy")
class UpgradesTest {
    @ParameterizedTest(name = "{0} {1}: {2} read in {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    tertiary      | 11-15 26-30 32-52 增1 | DIRECTION DATA_SOURCE            | manuals2020
                    tertiary      | 11 14-15 26-30 35-41 44-48 50-51 增1 | UNIT           | manuals2020
                    tertiary      | 16-22 27-55         | LEVEL_TWO                         | manuals2020
                    tertiary      | 15 44               | NUMERATOR DENOMINATOR             | items2021
                    tertiary      | 26 28 30 32 33 34 50 51 | NUMERATOR                     | items2021
                    tertiary      | 10                  | CONTENT                           | inmoke9
                    tertiary      | 25                  | FORMULA                           | code5911932542 code5709678434
                    secondary     | 1-28                | DIRECTION LEVEL_TWO               | manuals2020
                    secondary     | 1 13-16             | NUMERATOR DENOMINATOR FORMULA     | form2020
                    secondary     | 12 18               | CONTENT NUMERATOR DENOMINATOR FORMULA | form2020
                    secondary     | 17                  | UNIT NUMERATOR DENOMINATOR FORMULA | form2020
                    secondary     | 19                  | NAME                              | manuals2020
                    secondary     | 19                  | NUMERATOR DENOMINATOR             | form2020
                    secondary     | 20                  | CONTENT NUMERATOR FORMULA         | form2020
                    secondary     | 21 22               | CONTENT NUMERATOR DENOMINATOR FORMULA | form2020
                    secondary     | 26                  | CONTENT NUMERATOR DENOMINATOR     | form2020
                    public-health | HR-1                | NAME FORMULA                      | code46312650302 code60586363774
                    public-health | HR-4 EL-2 HT-3      | NAME FORMULA                      | code60586363774 code22816749492
                    public-health | HR-3                | DENOMINATOR                       | code46312650302
                    public-health | VA-1 VA-2           | NAME FORMULA                      | code9269246637 code19277453867
                    public-health | CH-1                | NAME FORMULA                      | code25213277752 slides2020
                    public-health | CH-2                | NAME NUMERATOR                    | code25213277752 slides2020 code17423474647
                    public-health | TC-2                | NAME FORMULA                      | code60586363774 code22816749492
                    public-health | MA-2                | NUMERATOR                         | code23061975371 code22389854273
                    public-health | CH-3                | NAME                              | plan2023 code69747231642
                    public-health | MH-2                | NAME                              | plan2023 code60586363774
                    contracting   | F1 F2               | FORMULA                           | code25213277752
                    contracting   | F4 F5 F6            | NAME                              | code25213277752
                    primary       | 3 6 14 20 21        | FORMULA                           | code25094525312 code25152721185 code5833778995
                    primary       | 19                  | NUMERATOR DENOMINATOR             | code25094525312 code25152721185 code5833778995
                    """)
    @DisplayName("group by group")
    void upgraded(String id, String codes, String parts, String copies) {
        Catalogue catalogue = NationalCataloguesTest.catalogue(id);
        for (String code : codes(codes)) {
            Entry entry = catalogue.entry(code, Certainty.RECALLED);
            for (String name : parts.split(" ", -1)) {
                Part part = Part.valueOf(name);
                assertThat(readings(entry, part))
                        .as("%s of %s", part, entry.id())
                        .anySatisfy(reading -> {
                            assertThat(reading.certainty()).isEqualTo(Certainty.SECONDARY_COPY);
                            assertThat(reading.copies()).containsAll(Copies.of(copies.split(" ", -1)));
                        });
            }
        }
    }

    private static List<Reading> readings(Entry entry, Part part) {
        return Stream.concat(
                        Stream.of(entry.sources()), entry.definitions().stream().map(Definition::sources))
                .flatMap(sources -> sources.entrySet().stream())
                .filter(source -> source.getKey() == part)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** {@code 11-15} is the numbers from 11 to 15; other codes stand for themselves. */
    private static List<String> codes(String text) {
        List<String> codes = new ArrayList<>();
        for (String each : text.split(" ", -1)) {
            List<String> ends = List.of(each.split("-", -1));
            if (ends.size() == 2 && ends.get(0).matches("\\d+")) {
                for (int number = Integer.parseInt(ends.get(0)); number <= Integer.parseInt(ends.get(1)); number++) {
                    codes.add(Integer.toString(number));
                }
            } else {
                codes.add(each);
            }
        }
        return codes;
    }

    @ParameterizedTest
    @CsvSource({"F1, 75%", "F2, 85%"})
    @DisplayName("签约: the goals for 2035 were read a second time, in a national daily")
    void goals(String code, String value) {
        assertThat(NationalCatalogues.familyDoctorContracting().goals(code, Certainty.SECONDARY_COPY))
                .filteredOn(goal -> goal.value().toString().equals(value))
                .singleElement()
                .satisfies(goal -> assertThat(goal.reading().copies()).isEqualTo(Copies.of("rmzxb", "chinadaily")));
    }
}
