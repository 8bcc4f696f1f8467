package io.github.quanheng.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the schema says of types and keys: the Chinese term and the first sentence of the documentation in the source, and the
 * Chinese names of keys from {@code keys.txt}.
 */
final class SchemaWords {
    private static final Path SOURCE = Path.of("src/main/java");
    private static final Path KEYS = Path.of("src/test/resources/schema/keys.txt");
    private static final Pattern CHINESE = Pattern.compile("[(（]([^()（）]*\\p{IsHan}[^()（）]*)[)）]");

    private final Map<String, String> names = new HashMap<>();
    private final Map<Class<?>, String> sources = new HashMap<>();
    /** The keys of which no Chinese name is known, each with the type it was first met in. */
    private final Set<String> unnamed = new TreeSet<>();

    SchemaWords() {
        try {
            for (String line : Files.readAllLines(KEYS)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split("=", 2);
                    names.put(parts[0].strip(), parts[1].strip());
                }
            }
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    Set<String> unnamed() {
        return unnamed;
    }

    /** What is said of a type. */
    SchemaMaker.Words of(Class<?> type) {
        String sentence = documentation(type);
        return new SchemaMaker.Words(
                chinese(sentence).orElse(type.getSimpleName()),
                (written(type) + english(sentence) + constants(type)).strip());
    }

    /** How a value of the type is written; an object says so by its keys. */
    private static String written(Class<?> type) {
        Type as = SchemaMaker.writtenAs(type);
        Class<?> plain = as instanceof ParameterizedType many ? (Class<?>) many.getRawType() : (Class<?>) as;
        boolean object =
                plain == type && (type.isRecord() || Modifier.isAbstract(type.getModifiers()) && !type.isInterface());
        Class<?> shown = plain == String.class ? type : plain;
        return object && SchemaForms.isObject(type) ? "" : "写作" + Form.of(shown).zh() + "。";
    }

    /** What is said of a key of a type. */
    SchemaMaker.Words of(Class<?> holder, String key) {
        String own = SchemaMaker.name(holder) + "." + key;
        String name = names.getOrDefault(
                own, names.getOrDefault(key, chinese(part(holder, key)).orElse(null)));
        if (name == null) {
            unnamed.add(own + " | " + part(holder, key));
            return new SchemaMaker.Words(key, part(holder, key));
        }
        return new SchemaMaker.Words(name, name + "。" + english(part(holder, key)));
    }

    private static Optional<String> chinese(String sentence) {
        Matcher matcher = CHINESE.matcher(sentence);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String english(String sentence) {
        return sentence.isEmpty() ? "" : " " + sentence;
    }

    private String constants(Class<?> type) {
        if (!type.isEnum()) {
            return "";
        }
        StringBuilder all = new StringBuilder();
        List<String> words = EnumReader.words(type);
        for (int i = 0; i < words.size(); i++) {
            String name = ((Enum<?>) type.getEnumConstants()[i]).name();
            String said = before(type, "(?m)^\\s*" + name + "\\b[ \\t]*[,;({\n]");
            all.append("\n").append(words.get(i)).append(": ").append(said);
        }
        return all.toString();
    }

    /** The first sentence of the documentation of a type. */
    private String documentation(Class<?> type) {
        String source = source(type);
        Matcher declared = declaration(type, source);
        return declared.find() ? comment(source, declared.start()) : "";
    }

    private static Matcher declaration(Class<?> type, String source) {
        return Pattern.compile("(?m)^[ \\t]*(?:(?:public|protected|private|static|final|abstract|sealed|non-sealed) )*"
                        + "(?:record|class|interface|enum) " + type.getSimpleName() + "\\b")
                .matcher(source);
    }

    /** What the documentation says of a part: the parameter of a record, or what an accessor returns. */
    private String part(Class<?> holder, String key) {
        if (holder.isRecord()) {
            Matcher parameter = Pattern.compile(
                            "\\* @param " + partName(holder, key) + " ((?:.|\n)*?)(?=\n\\s*\\* @|\n\\s*\\*/)")
                    .matcher(from(holder));
            return parameter.find() ? plain(parameter.group(1)) : "";
        }
        String own = before(holder, "\\b" + key + "\\(\\)\\s*[;{]");
        for (Class<?> above : holder.getInterfaces()) {
            own = own.isEmpty() ? before(above, "\\b" + key + "\\(\\)\\s*[;{]") : own;
        }
        return own.replaceFirst("^Returns (the |an? )?", "");
    }

    private static String partName(Class<?> holder, String key) {
        for (var part : holder.getRecordComponents()) {
            var named = part.getAccessor().getAnnotation(com.fasterxml.jackson.annotation.JsonProperty.class);
            if (named != null && named.value().equals(key)) {
                return part.getName();
            }
        }
        return key;
    }

    /** The source from the documentation of a type on. */
    private String from(Class<?> type) {
        String source = source(type);
        Matcher declared = declaration(type, source);
        return declared.find() ? source.substring(Math.max(0, source.lastIndexOf("/**", declared.start()))) : "";
    }

    /** The first sentence of the comment before what a pattern finds within a type. */
    private String before(Class<?> type, String declaration) {
        String source = source(type);
        Matcher declared = declaration(type, source);
        Matcher found = Pattern.compile(declaration).matcher(source);
        return declared.find() && found.find(declared.end()) ? comment(source, found.start()) : "";
    }

    /** The first sentence of the comment that ends right before a place. */
    private static String comment(String source, int place) {
        int end = source.lastIndexOf("*/", place);
        boolean near = end >= 0 && source.substring(end, place).chars().noneMatch(each -> each == ';' || each == '}');
        return near ? plain(source.substring(source.lastIndexOf("/**", end) + "/**".length(), end)) : "";
    }

    private static String plain(String comment) {
        String text = comment.replaceAll("\n\\s*\\* ?", " ")
                .replaceAll("\\{@(?:code|link|linkplain|literal)\\s+(?:[\\w.#()]+ )?([^}]*)}", "$1")
                .replaceAll("<p>.*|@param.*|@return.*", "")
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s+", " ")
                .strip();
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private String source(Class<?> type) {
        return sources.computeIfAbsent(type, each -> {
            Class<?> outer = each;
            while (outer.getEnclosingClass() != null) {
                outer = outer.getEnclosingClass();
            }
            Path file = SOURCE.resolve(outer.getName().replace('.', '/') + ".java");
            try {
                return Files.exists(file) ? Files.readString(file) : "";
            } catch (IOException wrong) {
                throw new UncheckedIOException(wrong);
            }
        });
    }
}
