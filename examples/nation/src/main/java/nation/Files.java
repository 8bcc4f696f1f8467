package nation;

import io.github.quanheng.indicator.Indicator;
import io.github.quanheng.rule.LineId;
import io.github.quanheng.rulebook.Rulebook;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The columns of the files: figures as they are reported, and scores as they are published. */
final class Files {
    static final String INSTITUTION = "institution";
    static final String PROVINCE = "province";
    static final String CLASS = "class";

    /** Which indicators the institution does not have; an empty figure of another is missing. */
    static final String NOT_APPLICABLE = "not_applicable";

    static final String TOTAL = "total";
    static final String GRADE = "grade";

    /** Why an institution has no total. */
    static final String REASON = "reason";

    /** The place of the first figure among the columns. */
    static final int FIRST_FIGURE = 4;

    /** Marks to a hundredth. */
    static final DataType MARKS = DataTypes.createDecimalType(7, 2);

    private Files() {}

    /** Who, and a whole number for each indicator: rates in hundredths of a per cent. */
    static StructType figures(Rulebook rulebook) {
        StructType type = who().add(NOT_APPLICABLE, DataTypes.createArrayType(DataTypes.StringType, false), false);
        for (Indicator indicator : rulebook.indicators()) {
            type = type.add(indicator.id().toString(), DataTypes.LongType, true);
        }
        return type;
    }

    /** Who, marks for each line, why there is no total, and the grade; marks are empty where there is no score. */
    static StructType scores(Rulebook rulebook) {
        StructType type = who();
        for (String line : lines(rulebook)) {
            type = type.add(line, MARKS, true);
        }
        return type.add(REASON, DataTypes.StringType, true).add(GRADE, DataTypes.StringType, true);
    }

    /** The columns of the lines: sections before their items, the total last. */
    static List<String> lines(Rulebook rulebook) {
        return rulebook.lines().map(line -> column(line.id())).toList();
    }

    private static String column(LineId line) {
        return line.equals(LineId.TOTAL) ? TOTAL : "line_" + line.value().replace('.', '_');
    }

    private static StructType who() {
        return new StructType()
                .add(INSTITUTION, DataTypes.IntegerType, false)
                .add(PROVINCE, DataTypes.StringType, false)
                .add(CLASS, DataTypes.StringType, false);
    }
}
