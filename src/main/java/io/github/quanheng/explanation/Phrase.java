package io.github.quanheng.explanation;

import io.github.quanheng.value.Language;

/**
 * A phrase of the vocabulary, Chinese beside English. {@code {0}} is the first part; {@code {0|mark|marks}} chooses by
 * whether the first part is 1.
 */
sealed interface Phrase
        permits CollectivePhrase, Joint, NamePhrase, ProvisionPhrase, RulePhrase, ScorePhrase, WorkingPhrase {
    /** How the phrase is worded. */
    Wording wording();

    /** The same in two languages, with the same slots. */
    record Wording(String chinese, String english) {
        String in(Language language) {
            return language == Language.ENGLISH ? english : chinese;
        }
    }
}
