package io.github.quanheng.internal;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.Var;
import io.github.quanheng.value.MissingPart;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * As {@link ValueStyle}, with hidden methods that copy with one change, for the packages in which the library itself rewrites values.
 *
 * <p>It goes on a package and not on a type: what is said in an annotation of a type stays in its class file, and whoever compiles
 * against it with all warnings would be told that the annotation library is not there.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@JsonSerialize
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        throwForInvalidImmutableState = MissingPart.class,
        defaults = @Value.Immutable(copy = true),
        allowedClasspathAnnotations = {CanIgnoreReturnValue.class, Var.class})
public @interface CopyingStyle {}
