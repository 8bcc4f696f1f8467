/**
 * The rulebook with every name bound (办法解析): resolved once, read by the check, the scorer and the words alike.
 *
 * <p>{@link io.github.quanheng.resolved.Resolver} makes a {@link io.github.quanheng.resolved.ResolvedRulebook} of a rulebook, or its problems.
 * Terms are lowered to core kinds once, lines lie in the order of settlement, and every node knows its path and its dimension. One class
 * a kind gives its meaning.
 */
@NullMarked
package io.github.quanheng.resolved;

import org.jspecify.annotations.NullMarked;
