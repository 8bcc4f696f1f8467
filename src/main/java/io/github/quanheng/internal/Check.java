package io.github.quanheng.internal;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.InvalidValue;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The checks that constructors share. */
public final class Check {
    private static final Pattern ID = Pattern.compile("[\\p{L}][\\p{L}\\p{N}_.\\-]{0,63}");
    private static final Pattern LINE_ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.\\-]{0,63}");

    private Check() {}

    /**
     * Transitional: refuses an argument unless {@code ok}, with a message in English only: "thing: what is wrong; what to
     * do". Gone when every room says it in both languages by {@link InvalidValue#unless}.
     */
    @FormatMethod
    public static void that(boolean ok, @FormatString String message, @Nullable Object... found) {
        if (!ok) {
            throw new EnglishOnly(String.format(Locale.ROOT, message, found));
        }
    }

    /** What is said in English only, divided into thing, fault and cure as far as it can be. */
    private static final class EnglishOnly extends InvalidInput {
        private static final long serialVersionUID = 1L;

        private final String said;

        EnglishOnly(String said) {
            super(List.of(divided(said)));
            this.said = said;
        }

        private static Problem divided(String said) {
            int colon = said.indexOf(": ");
            int cure = said.lastIndexOf("; ");
            String what = cure > colon ? said.substring(cure + 2) : "correct it";
            String found = said.substring(colon < 0 ? 0 : colon + 2, cure > colon ? cure : said.length());
            return new Problem(
                    colon < 0 ? "value" : said.substring(0, colon),
                    new Statement(found, found),
                    new Statement(what, what));
        }

        @Override
        public String getMessage() {
            return said;
        }
    }

    /** Returns {@code text} when it says something that can be seen. */
    public static String text(String text, String part) {
        InvalidValue.unlessText(text, part);
        return text;
    }

    /** Returns {@code id} when it starts with a letter and goes on with letters, digits, {@code _ . -}; 64 at most. */
    public static String id(String id, String part) {
        return matching(
                ID,
                id,
                part,
                "应以字母或汉字开头，只含字母、汉字、数字和_.-，最多64个字符",
                "start with a letter and write only letters, digits, '_', '.', '-' (64 at most)");
    }

    /** As {@link #id}, and may start with a digit, as the numbers of clauses do. */
    public static String lineId(String id, String part) {
        return matching(
                LINE_ID,
                id,
                part,
                "应以字母、汉字或数字开头，只含字母、汉字、数字和_.-，最多64个字符",
                "start with a letter or digit and write only letters, digits, '_', '.', '-' (64 at most)");
    }

    private static String matching(Pattern form, String id, String part, String zh, String en) {
        Objects.requireNonNull(id, part);
        InvalidValue.unless(form.matcher(id).matches(), part, "“%s”不能作编号", zh, "\"%s\" is no id", en, id);
        return id;
    }
}
