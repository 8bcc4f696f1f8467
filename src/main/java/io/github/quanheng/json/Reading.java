package io.github.quanheng.json;

import io.github.quanheng.rule.Condition;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.MissingPart;
import io.github.quanheng.value.Problem;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a value from a tree, and finds every fault of it: what is at fault is taken out, and the rest is read again. What is
 * said of a part as a whole after something was taken out of it may be a consequence, and is not told.
 */
final class Reading {
    private final Findings findings;
    private final Tree root;

    private Reading(Tree root, Findings findings) {
        this.root = root;
        this.findings = findings;
    }

    /** Reads the value that a parser stands on, by a mapper that knows the forms of this library. */
    static <T> T read(JsonMapper mapper, JsonParser parser, Class<T> type) {
        Findings findings = new Findings();
        Reading reading = new Reading(TreeReader.read(parser, findings), findings);
        T value = reading.value(mapper, type);
        if (value == null) {
            throw new InvalidJson(findings.problems());
        }
        return value;
    }

    private @Nullable <T> T value(JsonMapper mapper, Class<T> type) {
        while (!root.removed() && !findings.isFull()) {
            try {
                T value = mapper.readValue(TreeReader.write(root).asParser(), type);
                return findings.isEmpty() ? value : null;
            } catch (JacksonException | IllegalArgumentException wrong) {
                take(wrong);
            }
        }
        return null;
    }

    /** Notes what is wrong and takes the part at fault out. */
    private void take(RuntimeException wrong) {
        List<JacksonException.Reference> steps =
                wrong instanceof JacksonException placed ? placed.getPath() : List.of();
        Tree part = root;
        int walked = 0;
        while (walked < steps.size()) {
            Tree next = step(part, steps.get(walked));
            if (next == null) {
                break;
            }
            if (steps.get(walked).from() == Condition.Compare.class && part.incomplete() && !next.incomplete()) {
                // The sides of a comparison have moved, since one of them was taken out.
                part.remove();
                return;
            }
            part = next;
            walked++;
        }
        note(part, walked < steps.size() ? steps.get(walked) : null, cause(wrong));
        part.remove();
    }

    private static @Nullable Tree step(Tree part, JacksonException.Reference step) {
        if (step.getPropertyName() != null) {
            return part.part(step.getPropertyName());
        }
        List<Tree> parts = part.parts();
        return step.getIndex() >= 0 && step.getIndex() < parts.size() ? parts.get(step.getIndex()) : null;
    }

    /** What really went wrong, below what only says where. */
    private static RuntimeException cause(RuntimeException wrong) {
        RuntimeException deepest = wrong;
        while (deepest instanceof JacksonException && deepest.getCause() instanceof RuntimeException below) {
            deepest = below;
        }
        return deepest;
    }

    private void note(Tree part, JacksonException.@Nullable Reference rest, RuntimeException cause) {
        if (cause instanceof UnrecognizedPropertyException unknown) {
            unknown(part, unknown.getPropertyName(), unknown.getKnownPropertyIds());
        } else if (cause instanceof MissingPart missing) {
            missing.problems().forEach(problem -> missing(part, problem.path()));
        } else if (rest != null && rest.getPropertyName() != null && cause instanceof MismatchedInputException) {
            missing(part, rest.getPropertyName(), rest.from());
        } else if (part.incomplete()) {
            return;
        } else if (cause instanceof Misfit misfit) {
            findings.add(part, misfit.fault(part));
        } else if (cause instanceof InvalidInput invalid) {
            invalid.problems().forEach(problem -> invalid(part, problem));
        } else if (cause instanceof MismatchedInputException mismatch) {
            Class<?> wanted = mismatch.getTargetType();
            findings.add(part, Faults.form(part, Form.of(wanted == null ? Object.class : wanted)));
        } else {
            findings.add(part, Faults.unfit(part, String.valueOf(cause.getMessage())));
        }
    }

    private void unknown(Tree part, String key, @Nullable Collection<?> known) {
        List<String> keys = known == null
                ? List.of()
                : known.stream().map(String::valueOf).sorted().collect(Collectors.toList());
        Tree holder = part.parent();
        if (holder != null) {
            keys.removeIf(each -> holder.had(each));
            Nearest.to(key, keys).ifPresent(holder::excuse);
        }
        findings.add(part, Faults.unknownKey(key, keys));
    }

    /** Keys are missing: perhaps they were written in another spelling, which is told instead. */
    private void missing(Tree part, String key, Object holder) {
        Class<?> type = holder instanceof Class<?> named ? named : holder.getClass();
        List<String> known = Keys.all(type);
        if (!known.isEmpty()) {
            part.parts().stream()
                    .filter(written -> !known.contains(written.step()))
                    .forEach(written -> unknown(written, written.step(), List.copyOf(known)));
        }
        missing(part, key);
        Keys.required(type).forEach(each -> missing(part, each));
    }

    private void missing(Tree part, String key) {
        if (!part.had(key)) {
            part.excuse(key);
            findings.add(part, part.path(key), Faults.missing(key));
        }
    }

    /** A fault that a value says of itself is at the part of it that it names, where that was written. */
    private void invalid(Tree part, Problem problem) {
        findings.add(part.along(problem.path()), new Fault(problem.found(), problem.cure()));
    }
}
