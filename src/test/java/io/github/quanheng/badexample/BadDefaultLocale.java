package io.github.quanheng.badexample;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Formatter;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Writes as the machine is set up to. */
final class BadDefaultLocale {
    NumberFormat badField;

    Object badLocale() {
        return Locale.getDefault();
    }

    Object badCharset() {
        return Charset.defaultCharset();
    }

    Object badFormat() {
        return String.format("%d", 1);
    }

    Object badFormatted() {
        return "%d".formatted(1);
    }

    Object badUpper() {
        return "x".toUpperCase();
    }

    UnaryOperator<String> badReference() {
        return String::toLowerCase;
    }

    Object badBytes() {
        return "x".getBytes();
    }

    Object badText(byte[] bytes) {
        return new String(bytes);
    }

    Object badPartOfText(byte[] bytes) {
        return new String(bytes, 0, 1);
    }

    Object badFormatter() {
        return new Formatter();
    }

    Object badPattern() {
        return DateTimeFormatter.ofPattern("uuuu");
    }

    Object badStyle() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
    }

    Object badBuilder() {
        return new DateTimeFormatterBuilder().toFormatter();
    }

    Object goodText(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).toUpperCase(Locale.ROOT);
    }

    Object goodFormat() {
        return String.format(Locale.ROOT, "%d", 1);
    }

    Object goodPattern() {
        return DateTimeFormatter.ofPattern("uuuu", Locale.ROOT);
    }
}
