package io.github.quanheng.reading;

/** What a lexeme is, with the sign that stands for it in the shorthand that {@link Sentences} is written in. */
enum Sort {
    /** Words that the reader does not know: a name. */
    WORD('名', Token.Role.NAME),
    NUMBER('数', Token.Role.NUMBER),
    RATE('率', Token.Role.NUMBER),
    POINT('点', Token.Role.NUMBER),
    MARKS('分', Token.Role.NUMBER),
    MEASURE('量', Token.Role.KEYWORD),
    EVERY('每', Token.Role.KEYWORD),
    AT_LEAST('≥', Token.Role.KEYWORD),
    MORE_THAN('>', Token.Role.KEYWORD),
    AT_MOST('≤', Token.Role.KEYWORD),
    LESS_THAN('<', Token.Role.KEYWORD),
    COPULA('为', Token.Role.KEYWORD),
    ABOVE('上', Token.Role.KEYWORD),
    AND_ABOVE('及', Token.Role.KEYWORD),
    BELOW('下', Token.Role.KEYWORD),
    AND_BELOW('至', Token.Role.KEYWORD),
    WITHIN('内', Token.Role.KEYWORD),
    INCLUDED('含', Token.Role.KEYWORD),
    NOT_INCLUDED('离', Token.Role.KEYWORD),
    RANGE('～', Token.Role.KEYWORD),
    BETWEEN('间', Token.Role.KEYWORD),
    FEWER('少', Token.Role.KEYWORD),
    MORE('多', Token.Role.KEYWORD),
    OUTSIDE('外', Token.Role.KEYWORD),
    STARTING('从', Token.Role.KEYWORD),
    ONWARD('起', Token.Role.KEYWORD),
    MET('达', Token.Role.KEYWORD),
    MISSED('欠', Token.Role.KEYWORD),
    FULL('满', Token.Role.KEYWORD),
    NOTHING('零', Token.Role.KEYWORD),
    NO_LOSS('免', Token.Role.KEYWORD),
    GET('得', Token.Role.KEYWORD),
    LOSE('扣', Token.Role.KEYWORD),
    LOSE_ALL('光', Token.Role.KEYWORD),
    GAIN('加', Token.Role.KEYWORD),
    PROPORTION('比', Token.Role.KEYWORD),
    JUDGED('酌', Token.Role.KEYWORD),
    LOSING('损', Token.Role.KEYWORD),
    GETTING('益', Token.Role.KEYWORD),
    FLOOR('止', Token.Role.KEYWORD),
    CAP('顶', Token.Role.KEYWORD),
    ELSE('否', Token.Role.KEYWORD),
    REST('余', Token.Role.KEYWORD),
    OF('的', Token.Role.KEYWORD),
    AND('且', Token.Role.KEYWORD),
    SEVERALLY('各', Token.Role.KEYWORD),
    BY('按', Token.Role.KEYWORD),
    COUNTED('计', Token.Role.KEYWORD),
    DROPPED('舍', Token.Role.KEYWORD),
    LOOK('查', Token.Role.NOTE),
    /** A number in words: 下达的指标, 全省平均. */
    REFERENCE('标', Token.Role.KEYWORD),
    OR('或', Token.Role.KEYWORD),
    /** 全部符合, 五项都达到: all that a list names. */
    ALL_MET('全', Token.Role.KEYWORD),
    /** 缺一项, 有一项不符: of what a list names. */
    ONE_MISSED('一', Token.Role.KEYWORD),
    /** 第二次: the case of that number. */
    ORDINAL('第', Token.Role.NUMBER),
    /** A sentence that tells how something is meant or done, and earns or costs nothing. */
    REMARK('注', Token.Role.NOTE),
    ROUNDED('整', Token.Role.KEYWORD),
    LINE('线', Token.Role.KEYWORD),
    FORMULA('式', Token.Role.KEYWORD),
    SHARE('占', Token.Role.KEYWORD),
    RATIO('两', Token.Role.KEYWORD),
    EXTREME('极', Token.Role.KEYWORD),
    UNBOUNDED('负', Token.Role.KEYWORD),
    COMMA('，', Token.Role.SEPARATOR),
    PAUSE('、', Token.Role.SEPARATOR),
    STOP('；', Token.Role.SEPARATOR),
    SPACE(' ', Token.Role.SEPARATOR),
    /** The head of a column that was copied into the cell, such as 评分标准：. */
    LABEL('题', Token.Role.KEYWORD),
    /** Words that change the meaning of what stands around them in ways that the reader does not know. */
    DANGER('危', Token.Role.UNREAD);

    private final char sign;
    private final Token.Role role;

    Sort(char sign, Token.Role role) {
        this.sign = sign;
        this.role = role;
    }

    char sign() {
        return sign;
    }

    Token.Role role() {
        return role;
    }

    /** Whether it compares with a number behind it. */
    boolean compares() {
        return switch (this) {
            case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN -> true;
            default -> false;
        };
    }

    /** Whether it is a number or belongs to the one before it. */
    boolean isNumeric() {
        return switch (this) {
            case NUMBER,
                    RATE,
                    POINT,
                    MARKS,
                    MEASURE,
                    INCLUDED,
                    NOT_INCLUDED,
                    ABOVE,
                    AND_ABOVE,
                    BELOW,
                    AND_BELOW,
                    WITHIN,
                    BETWEEN,
                    REFERENCE -> true;
            default -> false;
        };
    }

    /** Whether it begins what a statement earns or costs. */
    boolean isResult() {
        return switch (this) {
            case FULL, NOTHING, NO_LOSS, LOSE_ALL, PROPORTION, JUDGED, GET, LOSE, GAIN, SEVERALLY -> true;
            default -> false;
        };
    }
}
