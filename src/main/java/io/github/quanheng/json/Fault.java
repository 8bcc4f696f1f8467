package io.github.quanheng.json;

import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;

/** What is wrong with one part of a text, and what to do, without the place. */
record Fault(Statement found, Statement cure) {
    static Fault of(String zh, String zhCure, String en, String enCure) {
        return new Fault(new Statement(zh, en), new Statement(zhCure, enCure));
    }

    /** This fault at a path, line and column; a line of 0 is not known. */
    Problem at(String path, int line, int column) {
        return line < 1
                ? new Problem(path, found, cure)
                : new Problem(
                        path,
                        new Statement(
                                "第" + line + "行第" + column + "列，" + found.zh(),
                                "line " + line + ", column " + column + ", " + found.en()),
                        cure);
    }
}
