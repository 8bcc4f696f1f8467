package io.github.quanheng.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The JSON form of a kind is that of this, its only part, and the family puts its word around it. Known to our own mapper alone:
 * with the annotation of Jackson, a mapper without our module would write the part and leave out the word.
 */
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface OnlyPart {}
