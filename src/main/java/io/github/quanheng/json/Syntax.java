package io.github.quanheng.json;

import io.github.quanheng.value.InvalidValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says why a text is no JSON, from the character at which it stops to be. */
final class Syntax {
    private Syntax() {}

    static InvalidJson empty() {
        return of(1, 1, Fault.of("文本是空的", "写出内容", "the text is empty", "write something"));
    }

    static InvalidJson nothing() {
        return of(0, 0, Faults.nothing());
    }

    static InvalidJson tooLong() {
        return of(0, 0, Bounds.tooLong());
    }

    static InvalidJson tooDeep() {
        return of(0, 0, Bounds.tooDeep());
    }

    static InvalidJson byteOrderMark() {
        return of(
                1,
                1,
                Fault.of(
                        "文本以字节顺序标记（BOM）开头",
                        "另存为不带BOM的UTF-8",
                        "the text begins with a byte order mark",
                        "save it as UTF-8 without one"));
    }

    static InvalidJson trailing(TokenStreamLocation place) {
        return of(
                place.getLineNr(),
                place.getColumnNr(),
                Fault.of(
                        "文本写完后还有内容",
                        "一份文本只写一个值，去掉其余",
                        "after the value comes more",
                        "write one value only, take the rest out"));
    }

    /** What the reader stumbled over. */
    static InvalidJson of(JacksonException wrong, String text) {
        TokenStreamLocation place = wrong.getLocation();
        int line = place == null ? 0 : place.getLineNr();
        int column = place == null ? 0 : place.getColumnNr();
        if (wrong instanceof UnexpectedEndOfInputException) {
            return of(
                    line,
                    column,
                    Fault.of(
                            "文本没有写完",
                            "补上缺少的括号或引号，或重新复制",
                            "the text ends before it is complete",
                            "close what is open, or copy it again"));
        }
        if (wrong instanceof StreamConstraintsException) {
            return of(
                    line,
                    column,
                    Fault.of(
                            "这里太长或嵌套太深",
                            "数最多" + Bounds.DIGITS + "位，文字最多" + Bounds.CHARACTERS + "个字符，嵌套最多" + Bounds.DEPTH + "层",
                            "this is too long or nested too deep",
                            "write at most " + Bounds.DIGITS + " digits of a number, " + Bounds.CHARACTERS
                                    + " characters of a text, " + Bounds.DEPTH + " levels"));
        }
        int at = offset(text, line, column);
        return of(line, column, at < 0 ? broken("") : unexpected(text, at));
    }

    static InvalidJson of(int line, int column, Fault fault) {
        return new InvalidJson(List.of(fault.at("$", line, column)));
    }

    private static int offset(String text, int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) {
                return -1;
            }
        }
        int at = start + column - 1;
        return line < 1 || at < 0 || text.isEmpty() ? -1 : Math.min(at, text.length() - 1);
    }

    /** The reader may stop at the character or behind it: the first that no JSON has is meant. */
    private static Fault unexpected(String text, int at) {
        for (int i = at; i >= Math.max(0, at - 1); i--) {
            Fault known = known(text, i);
            if (known != null) {
                return known;
            }
        }
        int start = at;
        while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
            start--;
        }
        int end = start;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        String word = end > start ? text.substring(start, end) : text.substring(at, at + 1);
        if (word.matches("\\p{L}.*")) {
            return Fault.of(
                    "“" + InvalidValue.shown(word) + "”没有引号",
                    "文字加英文引号，如\"" + InvalidValue.shown(word) + "\"；是否写小写的true、false",
                    "\"" + InvalidValue.shown(word) + "\" stands without quotation marks",
                    "put a text into quotation marks; yes and no are true and false in small letters");
        }
        return broken(word);
    }

    private static Fault broken(String word) {
        return Fault.of(
                "从“" + InvalidValue.shown(word) + "”起不合JSON写法",
                "检查此前的括号、引号和逗号",
                "from \"" + InvalidValue.shown(word) + "\" on this is no JSON",
                "look at the brackets, quotation marks and commas before it");
    }

    private static @Nullable Fault known(String text, int at) {
        char found = text.charAt(at);
        char before = last(text, at);
        return switch (found) {
            case '+' -> Fault.of("数前有加号", "去掉+", "there is a plus before a number", "take out the +");
            case '，', '：', '“', '”', '｛', '｝', '［', '］', '、', '；' ->
                Fault.of(
                        "“" + found + "”是中文标点",
                        "改为英文标点",
                        "\"" + found + "\" is a full-width sign",
                        "write the sign of an English keyboard");
            case '\'' -> Fault.of("引号是单引号", "改为双引号\"", "there are single quotation marks", "write double ones");
            case '/', '#' -> Fault.of("这里像是注释", "去掉注释", "this looks like a comment", "take it out");
            case ',', '}', ']' ->
                before == ',' || before == '[' || before == '{'
                        ? Fault.of("逗号多了一个", "去掉多余的逗号", "there is a comma too many", "take it out")
                        : before == ':' ? Fault.of("冒号后没有值", "写出值", "no value follows the colon", "write one") : null;
            case '"' ->
                before == ',' || before == '{' || before == '[' || before == ':'
                        ? null
                        : Fault.of("两项之间没有逗号", "补上逗号", "there is no comma between two things", "put one in");
            case '\n', '\r', '\t' ->
                Fault.of(
                        "引号内换行或有制表符",
                        "写成一行，换行写\\n",
                        "a text in quotation marks goes over the line or holds a tab",
                        "write it on one line");
            default ->
                found == '0' && before != '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))
                        ? Fault.of(
                                "数以0开头",
                                "去掉开头的0；编号加引号",
                                "a number begins with 0",
                                "take the 0 out; put an id into quotation marks")
                        : null;
        };
    }

    private static char last(String text, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return ' ';
    }
}
