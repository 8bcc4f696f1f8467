package io.github.quanheng.json;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.util.TokenBuffer;

/** Reads a JSON text into a tree, noting what no document of this library may hold, and writes the tree for the mapper. */
final class TreeReader {
    private static final Pattern WHOLE = Pattern.compile("-?\\d+");
    /** By which a document tells an editor its JSON Schema. */
    private static final String SCHEMA = "$schema";

    private static final int INT_DIGITS = 10;
    private static final int LONG_DIGITS = 19;

    private final JsonParser parser;
    private final Findings findings;
    private int parts;

    private TreeReader(JsonParser parser, Findings findings) {
        this.parser = parser;
        this.findings = findings;
    }

    /** Reads the value that the parser stands on, and notes nulls, doubled keys and characters that are no text. */
    static Tree read(JsonParser parser, Findings findings) {
        return new TreeReader(parser, findings).value(null, "$", 0);
    }

    private Tree value(@Nullable Tree parent, String step, int depth) {
        TokenStreamLocation place = parser.currentTokenLocation();
        JsonToken token = parser.currentToken();
        parts++;
        if (parts > Bounds.PARTS) {
            throw Syntax.of(place.getLineNr(), place.getColumnNr(), Bounds.tooMany());
        }
        Tree.Shape shape = switch (token) {
            case START_OBJECT -> Tree.Shape.OBJECT;
            case START_ARRAY -> Tree.Shape.LIST;
            case VALUE_STRING -> Tree.Shape.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Tree.Shape.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Tree.Shape.TRUTH;
            default -> Tree.Shape.NULL;
        };
        boolean holds = shape == Tree.Shape.OBJECT || shape == Tree.Shape.LIST;
        if (holds && depth >= Bounds.DEPTH) {
            throw Syntax.of(place.getLineNr(), place.getColumnNr(), Bounds.tooDeep());
        }
        Tree tree =
                new Tree(parent, step, shape, holds ? "" : parser.getString(), place.getLineNr(), place.getColumnNr());
        switch (shape) {
            case OBJECT -> keys(tree, depth);
            case LIST -> {
                for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                    value(tree, String.valueOf(i), depth + 1);
                }
            }
            case NULL -> note(tree, Faults.nothing());
            case NUMBER -> {
                if (tree.text().length() > Bounds.DIGITS) {
                    note(tree, Faults.longNumber());
                }
            }
            case TEXT -> {
                if (tree.text().length() > Bounds.CHARACTERS) {
                    note(tree, Faults.longText(tree.text().length()));
                } else if (isBroken(tree.text())) {
                    note(tree, Faults.halfCharacter());
                }
            }
            case TRUTH -> {}
        }
        return tree;
    }

    private void keys(Tree tree, int depth) {
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            Tree part = value(tree, key, depth + 1);
            if (!seen.add(key)) {
                note(part, Faults.twice(key));
            } else if (depth == 0 && key.equals(SCHEMA) && part.is(Tree.Shape.TEXT)) {
                part.leaveOut();
            } else if (isBroken(key)) {
                note(part, Faults.halfCharacter());
            }
        }
    }

    private void note(Tree part, Fault fault) {
        if (!part.removed()) {
            findings.add(part, fault);
            part.remove();
        }
    }

    /** Whether a text holds half of a pair of characters, which no encoding can carry. */
    private static boolean isBroken(String text) {
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
                return true;
            }
        }
        return false;
    }

    /** Writes what is left of a tree. */
    static TokenBuffer write(Tree tree) {
        TokenBuffer buffer = TokenBuffer.forGeneration();
        write(tree, buffer);
        return buffer;
    }

    private static void write(Tree tree, TokenBuffer to) {
        switch (tree.shape()) {
            case OBJECT -> {
                to.writeStartObject();
                for (Tree part : tree.parts()) {
                    to.writeName(part.step());
                    write(part, to);
                }
                to.writeEndObject();
            }
            case LIST -> {
                to.writeStartArray();
                for (Tree part : tree.parts()) {
                    write(part, to);
                }
                to.writeEndArray();
            }
            case TEXT -> to.writeString(tree.text());
            case TRUTH -> to.writeBoolean(Boolean.parseBoolean(tree.text()));
            case NULL -> to.writeNull();
            case NUMBER -> {
                boolean whole = tree.text().length() < LONG_DIGITS
                        && WHOLE.matcher(tree.text()).matches();
                if (whole && tree.text().length() < INT_DIGITS) {
                    to.writeNumber(Integer.parseInt(tree.text()));
                } else if (whole) {
                    to.writeNumber(Long.parseLong(tree.text()));
                } else {
                    to.writeNumber(tree.text());
                }
            }
        }
    }
}
