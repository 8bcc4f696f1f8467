package io.github.quanheng.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.internal.NeedsModule;
import io.github.quanheng.internal.OnlyPart;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.introspect.ObjectIdInfo;

/** How the annotations of our types are taken by our own mapper. */
final class Annotations extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    /** Nothing: no value of ours is numbered, and {@link NeedsModule} is for the mappers of others. */
    @Override
    public @Nullable ObjectIdInfo findObjectIdInfo(MapperConfig<?> config, Annotated part) {
        return null;
    }

    @Override
    public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated part) {
        return part.hasAnnotation(OnlyPart.class) ? Boolean.TRUE : super.hasAsValue(config, part);
    }

    /** What has no default is written even when it is empty, so that it is read back. */
    @Override
    public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated part) {
        JsonProperty named = part.getAnnotation(JsonProperty.class);
        return named != null && named.required()
                ? JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS)
                : super.findPropertyInclusion(config, part);
    }
}
