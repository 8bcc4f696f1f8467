package io.github.quanheng.explanation;

import com.google.common.collect.ImmutableMap;
import java.util.regex.Pattern;

/** Text as people type it (录入文字): full and half width, single and double quotation marks, and zeros behind the decimals make no
 * difference. */
final class Typed {
    private static final ImmutableMap<Character, Character> SIGNS = ImmutableMap.<Character, Character>builder()
            .put('(', '（')
            .put(')', '）')
            .put(',', '，')
            .put(';', '；')
            .put(':', '：')
            .put('％', '%')
            .put('．', '.')
            .put('≧', '≥')
            .put('≦', '≤')
            .put('＞', '>')
            .put('＜', '<')
            .put('／', '/')
            .put('－', '-')
            .put('‘', '“')
            .put('’', '”')
            .put('\u3000', ' ')
            .build();
    private static final Pattern ZEROS = Pattern.compile("(?<=\\.[0-9]{0,60})0+(?![0-9])");
    private static final Pattern POINT = Pattern.compile("(?<=[0-9])\\.(?![0-9])");

    private Typed() {}

    /** The same text in one width and with one kind of quotation marks; every character keeps its place. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean digit = letter >= '０' && letter <= '９';
            plain.append(
                    digit
                            ? (char) (letter - '０' + '0')
                            : SIGNS.getOrDefault(letter, letter).charValue());
        }
        return plain.toString();
    }

    /** The same for two texts that differ in width, in zeros behind decimals or in a full stop at the end only. */
    static String canonical(String text) {
        String plain = plain(text).strip();
        String bare = plain.endsWith("。") ? plain.substring(0, plain.length() - 1) : plain;
        return POINT.matcher(ZEROS.matcher(bare).replaceAll("")).replaceAll("");
    }
}
