package io.github.quanheng.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Words with slots, read as a sequence. */
final class Template {
    private final List<Form<?>> forms = new ArrayList<>();
    private final List<Integer> slotOf = new ArrayList<>();

    private Template(String template, List<Form<?>> slots) {
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            words(template.substring(from, open));
            int close = template.indexOf('}', open);
            int slot = Integer.parseInt(template.substring(open + 1, close));
            forms.add(slots.get(slot));
            slotOf.add(slot);
            from = close + 1;
        }
        words(template.substring(from));
    }

    private void words(String words) {
        if (!words.isEmpty()) {
            forms.add(Forms.words(words));
            slotOf.add(-1);
        }
    }

    static <T> Form<T> of(String template, List<Form<?>> slots, Function<Parts, Optional<T>> meaning) {
        Template parsed = new Template(template, slots);
        List<Integer> slotOf = List.copyOf(parsed.slotOf);
        return new Sequence<>(
                parsed.forms, parts -> bySlot(slotOf, slots.size(), parts).flatMap(meaning));
    }

    /** The parts by the numbers of their slots; nothing where one slot was read as two things. */
    private static Optional<Parts> bySlot(List<Integer> slotOf, int slots, Parts parts) {
        List<Object> filled = new ArrayList<>();
        for (int slot = 0; slot < slots; slot++) {
            int first = slotOf.indexOf(slot);
            Object value = first < 0 ? "" : parts.get(first);
            for (int place = first + 1; first >= 0 && place < slotOf.size(); place++) {
                if (slotOf.get(place) == slot && !parts.get(place).equals(value)) {
                    return Optional.empty();
                }
            }
            filled.add(value);
        }
        return Optional.of(new Parts(filled));
    }
}
