package io.github.quanheng.laws.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.json.InvalidJson;
import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

@DisplayName("指纹的定律：相等的办法指纹相同，不等的不同")
class FingerprintLawsTest {
    private static final int BOOKS = 10;

    @ParameterizedTest(name = "种子 {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    @DisplayName("各表的键倒过来写：还是那部办法，指纹不变")
    void order(long seed) {
        RandomBooks random = new RandomBooks(seed);
        for (int i = 0; i < BOOKS; i++) {
            Rulebook book = RandomBooks.next(random::book);
            Rulebook again = read(backwards(BookLawsTest.tree(book))).orElseThrow();
            assertThat(again).isEqualTo(book);
            assertThat(again.fingerprint()).isEqualTo(book.fingerprint());
        }
    }

    @ParameterizedTest(name = "种子 {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    @DisplayName("任何一处的字或数改掉：读得进来而不相等的，指纹不同")
    void change(long seed) {
        Rulebook book = book(seed);
        JsonNode tree = BookLawsTest.tree(book);
        int changed = 0;
        for (List<Object> place : places(tree)) {
            Optional<Rulebook> other = read(changed(tree.deepCopy(), place));
            if (other.isPresent() && !other.get().equals(book)) {
                changed++;
                assertThat(other.get().fingerprint()).as("%s", place).isNotEqualTo(book.fingerprint());
            }
        }
        assertThat(changed).isGreaterThan(20);
    }

    @Test
    @DisplayName("英文名不算在内，中文名算")
    void english() {
        Rulebook book = book(1);
        ObjectNode english = (ObjectNode) BookLawsTest.tree(book);
        english.putObject("title").put("zh", book.title().zh()).put("en", "another title");
        ObjectNode chinese = (ObjectNode) BookLawsTest.tree(book);
        chinese.put("title", book.title().zh() + "（试行）");
        assertThat(read(english).orElseThrow().fingerprint()).isEqualTo(book.fingerprint());
        assertThat(read(chinese).orElseThrow().fingerprint()).isNotEqualTo(book.fingerprint());
    }

    private static Rulebook book(long seed) {
        return RandomBooks.next(new RandomBooks(seed)::book);
    }

    private static Optional<Rulebook> read(JsonNode tree) {
        try {
            return Optional.of(QuanhengJson.read(tree.toString(), Rulebook.class));
        } catch (InvalidJson refused) {
            return Optional.empty();
        }
    }

    private static JsonNode backwards(JsonNode node) {
        if (node instanceof ArrayNode list) {
            ArrayNode copy = list.arrayNode();
            list.forEach(part -> copy.add(backwards(part)));
            return copy;
        }
        if (node instanceof ObjectNode object) {
            List<String> keys = new ArrayList<>(object.propertyNames());
            Collections.reverse(keys);
            ObjectNode copy = object.objectNode();
            keys.forEach(key -> copy.set(key, backwards(object.get(key))));
            return copy;
        }
        return node;
    }

    /** The ways to all texts: keys and numbers of places from the root on. */
    private static List<List<Object>> places(JsonNode node) {
        List<List<Object>> all = new ArrayList<>();
        if (node.isString()) {
            all.add(List.of());
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            after(i, places(node.get(i)), all);
        }
        if (node instanceof ObjectNode object) {
            object.propertyNames().forEach(key -> after(key, places(object.get(key)), all));
        }
        return all;
    }

    private static void after(Object step, List<List<Object>> ways, List<List<Object>> all) {
        for (List<Object> way : ways) {
            List<Object> longer = new ArrayList<>(List.of(step));
            longer.addAll(way);
            all.add(longer);
        }
    }

    /** The tree with another text at a place: one digit more where it begins or ends with one, else one letter more. */
    private static JsonNode changed(JsonNode tree, List<Object> place) {
        JsonNode at = tree;
        for (Object step : place.subList(0, place.size() - 1)) {
            at = step instanceof Integer number ? at.get(number) : at.get((String) step);
        }
        Object last = place.get(place.size() - 1);
        if (last instanceof Integer number) {
            ((ArrayNode) at).set(number, other(at.get(number)));
        } else {
            ((ObjectNode) at).set((String) last, other(at.get((String) last)));
        }
        return tree;
    }

    private static StringNode other(JsonNode text) {
        String was = text.asString();
        return StringNode.valueOf(Character.isDigit(was.charAt(0)) ? "1" + was : was + "x");
    }
}
