package io.github.quanheng.columns;

import io.github.quanheng.rule.LineId;
import java.util.Optional;

/**
 * How a plan settles a line (计分行的算法).
 *
 * @param line which line
 * @param falls why it is settled unit by unit; empty where it is in columns
 */
public record PlannedLine(LineId line, Optional<Cause> falls) {}
