package io.github.quanheng.explanation;

/** How parts are put beside one another and within one another. */
enum Joint implements Phrase {
    COMMA("，", ", "),
    LIST("；", "; "),
    ENUMERATE("、", ", "),
    AND("且", " and "),
    OR("或", " or "),
    THEN("，再按", ", then by "),
    BRACKET("（{0}）", "({0})"),
    OUTER_BRACKET("［{0}］", "({0})"),
    QUOTED("〔{0}〕", "[{0}]"),
    NUMBERED("（{0}）{1}", "({0}) {1}"),
    ASIDE("{0}（{1}）", "{0} ({1})"),
    NAMED_VALUE("{0} {1}", "{0} {1}"),
    COMES_TO("{0}，为{1}", "{0}, comes to {1}"),
    BECAUSE("{0}（{1}）", "{0} ({1})"),
    ;

    private final Wording wording;

    Joint(String chinese, String english) {
        this.wording = new Wording(chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
