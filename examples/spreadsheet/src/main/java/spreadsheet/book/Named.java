package spreadsheet.book;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Names and codes of a sheet, put into the JSON beside them. */
final class Named {
    private Named() {}

    static void name(ObjectNode of, String text) {
        if (of.get("name") instanceof ObjectNode both) {
            both.put("zh", text);
        } else {
            of.put("name", text);
        }
    }

    static void codes(ObjectNode indicator, String text) {
        if (!text.isEmpty() && !indicator.has("codes")) {
            ArrayNode codes = indicator.putArray("codes");
            for (String code : text.split("、")) {
                codes.add(code.strip());
            }
        }
    }
}
