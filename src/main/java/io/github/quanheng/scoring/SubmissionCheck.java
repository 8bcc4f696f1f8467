package io.github.quanheng.scoring;

import io.github.quanheng.value.Problem;
import io.github.quanheng.rulebook.Rulebook;
import java.util.List;
final class SubmissionCheck { static List<Problem> problems(Rulebook r, Assessed u) { return List.of(); } }
