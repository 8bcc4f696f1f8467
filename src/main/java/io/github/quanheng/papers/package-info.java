/**
 * Papers (公文): what the rooms of responsibility know, as the papers of an office: the agreement, notices of supervision and
 * rectification, the notice of progress, the feedback sheet of a unit. Typed content in the wording of Chinese offices; how it looks
 * is for whoever prints it. {@link io.github.quanheng.papers.Words} has the words for states, lights and findings in both languages.
 */
@NullMarked
package io.github.quanheng.papers;

import org.jspecify.annotations.NullMarked;
