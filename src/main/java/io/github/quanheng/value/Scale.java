package io.github.quanheng.value;

/** How a document prints a number (计数单位): as it is, or per hundred, thousand or hundred thousand. */
public enum Scale {
    /** The number itself: counts, marks, yuan, days. */
    ONE("", 1),
    /** Per cent (%). */
    PERCENT("%", 100),
    /** Per thousand (‰). */
    PER_MILLE("‰", 1_000),
    /** Per hundred thousand (/10万), as deaths are counted. */
    PER_HUNDRED_THOUSAND("/10万", 100_000);

    private final String sign;
    private final long per;

    Scale(String sign, long per) {
        this.sign = sign;
        this.per = per;
    }

    /**
     * Returns what is printed behind the number.
     *
     * @return {@code ""}, {@code "%"}, {@code "‰"} or {@code "/10万"}
     */
    public String sign() {
        return sign;
    }

    /**
     * Returns what one stands for on this scale.
     *
     * @return 1, 100, 1,000 or 100,000
     */
    public Rational per() {
        return Rational.of(per);
    }
}
