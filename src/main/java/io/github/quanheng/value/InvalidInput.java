package io.github.quanheng.value;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was given cannot be used (输入有误): a text, a rulebook, a submission, an argument. The one shape of such exceptions:
 * each carries every {@link Problem} that was found, in Chinese and in English. It is sent by Java serialization with them.
 */
public abstract class InvalidInput extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final @Nullable Statement subject;
    private final ImmutableList<Problem> problems;

    /**
     * Collects the problems of one thing.
     *
     * @param subject what cannot be used, such as "rulebook X"
     * @param problems what is wrong with it, at least one
     */
    protected InvalidInput(Statement subject, List<Problem> problems) {
        super(say(Language.ENGLISH, subject, problems));
        this.subject = subject;
        this.problems = ImmutableList.copyOf(problems);
    }

    /**
     * Collects problems that say by themselves what they are about.
     *
     * @param problems what is wrong, at least one
     */
    protected InvalidInput(List<Problem> problems) {
        super(say(Language.ENGLISH, null, problems));
        this.subject = null;
        this.problems = ImmutableList.copyOf(problems);
    }

    /**
     * Returns all problems.
     *
     * @return what is wrong, in the order of what was given; at least one
     */
    public final List<Problem> problems() {
        return problems;
    }

    /**
     * Returns the whole message in a language; {@link #getMessage()} is the English one.
     *
     * @param language the language
     * @return a line for each problem, below what cannot be used
     */
    public final String in(Language language) {
        return say(language, subject, problems);
    }

    private static String say(Language language, @Nullable Statement subject, List<Problem> problems) {
        if (subject == null) {
            return problems.stream().map(problem -> problem.in(language)).collect(Collectors.joining("\n"));
        }
        int count = problems.size();
        String head = language == Language.ENGLISH
                ? subject.en() + " has " + count + (count == 1 ? " problem:\n" : " problems:\n")
                : subject.zh() + "有" + count + "个问题：\n";
        return problems.stream()
                .map(problem -> "  " + problem.in(language))
                .collect(Collectors.joining("\n", head, ""));
    }
}
