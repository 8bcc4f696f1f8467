package io.github.quanheng.reading;

/**
 * A question that was answered, in words.
 *
 * @param id which question
 * @param question the question with the words that it is asked of
 * @param answer the answer
 */
record Settled(QuestionId id, String question, String answer) {
    Topic topic() {
        return id.topic();
    }
}
