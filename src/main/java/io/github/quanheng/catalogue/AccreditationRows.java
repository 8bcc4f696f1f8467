package io.github.quanheng.catalogue;

/** The rows of the accreditation standard for tertiary hospitals; {@link Table} says how to read them. */
final class AccreditationRows {
    /** The three parts of the 2022 edition. */
    static final String PARTS_2022 = """
            # - | - | copy
            R1 | 前置要求 | Preconditions | recalled
              list qualitative | - | - | -
              def recalled - -
              kind YES_NO
              words 一项不合格即终止评审
              missing the list of preconditions
            R2 | 医疗服务能力与质量安全监测数据 | Capability and quality data
              list quantitative | - | - | -
              def copy share - %
              called 占总分的权重
              missing the weight itself: the detailed rules give its lower bound, the province sets it
              def recalled score - %
              called 得分率
              missing the data items, their marks, and the province's cut
              at 360read
            R3 | 现场检查 | On-site inspection
              list qualitative | - | - | -
              def copy - %
              kind RATE
              called 现场检查得分率
              missing the clauses and their marks
              at 360read
            """;

    private AccreditationRows() {}
}
