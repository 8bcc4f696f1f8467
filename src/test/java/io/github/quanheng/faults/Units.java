package io.github.quanheng.faults;

import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.json.QuanhengJson;
import java.util.ArrayList;
import java.util.List;

/** The units of a run as they are written, with ' for ". */
public final class Units {
    private final List<String> units = new ArrayList<>();
    private String relations = "";

    public static Units of(String id, String figures) {
        return new Units().unit(id, figures);
    }

    public Units unit(String id, String figures) {
        return unit(id, figures, Book.PERIOD, "", "");
    }

    /** A unit with figures such as {@code 'x':7,'r':'63%'}, with more of its party and of what is assessed. */
    public Units unit(String id, String figures, String period, String party, String more) {
        StringBuilder observations = new StringBuilder();
        for (String figure : split(figures)) {
            int colon = figure.indexOf("':") + 1;
            String value = figure.substring(colon + 1);
            observations
                    .append(observations.length() == 0 ? "" : ",")
                    .append(figure, 0, colon)
                    .append(':')
                    .append(
                            value.startsWith("{'missing'") || value.startsWith("{'notApplicable'")
                                    ? value
                                    : "{'value':" + value + "}");
        }
        units.add("{'party':{'institution':{'id':'" + id + "','name':'" + id + "','grade':'未定级'"
                + (party.isEmpty() ? "" : "," + party) + "}},'submission':{'party':'" + id + "','period':'" + period
                + "','observations':{" + observations + "}}" + (more.isEmpty() ? "" : "," + more) + "}");
        return this;
    }

    /** Splits at the commas outside of brackets. */
    private static List<String> split(String figures) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < figures.length(); i++) {
            char at = figures.charAt(i);
            depth += at == '{' || at == '[' ? 1 : at == '}' || at == ']' ? -1 : 0;
            if (at == ',' && depth == 0) {
                parts.add(figures.substring(start, i));
                start = i + 1;
            }
        }
        if (!figures.isEmpty()) {
            parts.add(figures.substring(start));
        }
        return parts;
    }

    public Units peers(String name, String... members) {
        return related("'peerGroups':[{'name':'" + name + "','members':['" + String.join("','", members) + "']}]");
    }

    public Units related(String how) {
        relations += "," + how;
        return this;
    }

    public Cohort cohort() {
        return QuanhengJson.read(
                ("{'units':[" + String.join(",", units) + "]" + relations + "}").replace('\'', '"'), Cohort.class);
    }
}
