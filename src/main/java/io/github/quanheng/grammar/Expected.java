package io.github.quanheng.grammar;

import java.util.List;

/**
 * What would have let reading go on (所缺).
 *
 * @param what words, or what kind of name or number; empty where the text should end
 * @param within the named forms that stand open there, the innermost first
 */
public record Expected(String what, List<String> within) {}
