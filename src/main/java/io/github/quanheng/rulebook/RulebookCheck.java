package io.github.quanheng.rulebook;

import io.github.quanheng.value.Problem;
import java.util.List;
public final class RulebookCheck { public static List<Problem> problems(Rulebook r) { return List.of(); } }
