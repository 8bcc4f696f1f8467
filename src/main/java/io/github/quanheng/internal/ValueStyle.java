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
 * How the value types of this library are generated: implementations are hidden behind the type they implement, builders
 * are strict (each attribute is set once), and JSON code is generated. Methods that copy with one change are not generated. Goes on
 * each package that holds value types; {@link CopyingStyle} where the library itself rewrites them.
 *
 * <p>Only the named annotations are put on generated code, so that users need no annotation library of ours to compile.
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
        defaults = @Value.Immutable(copy = false),
        allowedClasspathAnnotations = {CanIgnoreReturnValue.class, Var.class})
public @interface ValueStyle {}
