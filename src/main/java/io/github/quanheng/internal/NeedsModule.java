package io.github.quanheng.internal;

import com.fasterxml.jackson.annotation.ObjectIdGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a mapper without the module of this library, whether of Jackson 2 or 3, from writing or reading what it would not write
 * or read as the library does.
 *
 * <p>It is named at a type as what numbers its values, by the one annotation that both Jacksons know, both obey when they write and
 * when they read, and ours does not heed: every other mapper makes one of these first, and is told.
 */
public final class NeedsModule extends ObjectIdGenerator<String> {
    private static final long serialVersionUID = 1L;

    /**
     * Refuses.
     *
     * @throws IllegalStateException always
     */
    public NeedsModule() {
        throw new IllegalStateException(
                "values of this library are written and read by QuanhengJson.write and read, or by a"
                        + " mapper of Jackson 3 with the module: add QuanhengJson.module()");
    }

    @Override
    public Class<?> getScope() {
        return Object.class;
    }

    @Override
    public boolean canUseFor(ObjectIdGenerator<?> other) {
        return false;
    }

    @Override
    public ObjectIdGenerator<String> forScope(Class<?> scope) {
        return this;
    }

    @Override
    public ObjectIdGenerator<String> newForSerialization(Object context) {
        return this;
    }

    @Override
    public IdKey key(Object key) {
        return new IdKey(getClass(), getScope(), key);
    }

    @Override
    public @Nullable String generateId(Object value) {
        return null;
    }
}
