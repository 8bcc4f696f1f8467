package io.github.quanheng.resolved;

import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Line;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.rulebook.Ruling;
import io.github.quanheng.rulebook.Section;
import io.github.quanheng.rulebook.Total;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether each ruling is about something that the rulebook has (裁定核对). */
final class RulingCheck {
    private final Rulebook rulebook;
    private final List<Problem> problems = new ArrayList<>();

    private RulingCheck(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    static List<Problem> problems(Rulebook rulebook) {
        RulingCheck check = new RulingCheck(rulebook);
        for (int i = 0; i < rulebook.rulings().size(); i++) {
            check.ruling("rulings[" + i + "]", rulebook.rulings().get(i));
        }
        return check.problems;
    }

    private void ruling(String at, Ruling ruling) {
        for (int i = 0; i < ruling.lines().size(); i++) {
            line(at, at + ".lines[" + i + "]", ruling, ruling.lines().get(i));
        }
        if (ruling.grading().isPresent() && rulebook.grading().isEmpty()) {
            problem(
                    at + ".grading",
                    "办法没有等次，无从裁定",
                    "the rulebook has no grades to rule on",
                    "等次写在办法的grading中",
                    "write the grades under grading of the rulebook");
        }
    }

    private void line(String at, String place, Ruling ruling, LineId id) {
        Optional<Line> line = rulebook.line(id);
        if (line.isEmpty()) {
            List<String> known = rulebook.lines().map(each -> each.id().value()).toList();
            problem(
                    place,
                    "办法中没有“" + id + "”" + Likely.zh(id.value(), known),
                    "the rulebook has no line " + id + Likely.en(id.value(), known),
                    "请写本办法中小项、大项的编号，总分写total",
                    "name items or sections by their numbers, the total as total");
            return;
        }
        if (ruling.weight().isPresent() && !(line.get() instanceof Section)) {
            problem(
                    at + ".weight",
                    "“" + id + "”不是大项，没有权重",
                    "line " + id + " is no section and has no weight",
                    "权重只对大项裁定",
                    "rule on weights of sections only");
        }
        if (ruling.applies().isPresent() && line.get() instanceof Total) {
            problem(
                    at + ".applies",
                    "总分对所有单位适用",
                    "the total applies to all units",
                    "适用范围只对小项和大项裁定",
                    "rule on where items and sections apply only");
        }
    }

    private void problem(String at, String zh, String en, String cureZh, String cureEn) {
        problems.add(new Problem(at, new Statement(zh, en), new Statement(cureZh, cureEn)));
    }
}
