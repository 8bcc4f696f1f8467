package io.github.quanheng.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Every slip of one character, and every exchange of two neighbours, in a code; and those that a reader lets through. */
final class Corruptions {
    static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private Corruptions() {}

    /** The wrong characters that pass, by their place from 1. */
    static Map<Integer, String> unnoticedCharacters(String code, Consumer<String> reader) {
        Map<Integer, String> unnoticed = new TreeMap<>();
        for (int i = 0; i < code.length(); i++) {
            for (char wrong : CHARACTERS.toCharArray()) {
                String corrupt = code.substring(0, i) + wrong + code.substring(i + 1);
                if (!corrupt.equals(code) && passes(corrupt, reader)) {
                    unnoticed.merge(i + 1, String.valueOf(wrong), String::concat);
                }
            }
        }
        return unnoticed;
    }

    /** The codes with two different neighbours exchanged that pass. */
    static List<String> unnoticedExchanges(String code, Consumer<String> reader) {
        List<String> unnoticed = new ArrayList<>();
        for (int i = 0; i + 1 < code.length(); i++) {
            String corrupt = code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2);
            if (!corrupt.equals(code) && passes(corrupt, reader)) {
                unnoticed.add(corrupt);
            }
        }
        return unnoticed;
    }

    /** How many different corruptions there are. */
    static int count(String code) {
        int exchanges = 0;
        for (int i = 0; i + 1 < code.length(); i++) {
            exchanges += code.charAt(i) == code.charAt(i + 1) ? 0 : 1;
        }
        return code.length() * (CHARACTERS.length() - 1) + exchanges;
    }

    private static boolean passes(String code, Consumer<String> reader) {
        try {
            reader.accept(code);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
