package io.github.quanheng.institution;

import java.util.Arrays;
import java.util.Optional;

/**
 * Whether an institution works for profit (机构分类管理): the last character of the institution code. That 1 stands for
 * non-profit was read in an example; 2 and 9 are recalled.
 */
public enum ManagementClass {
    /** Non-profit (非营利性), 1. */
    NON_PROFIT('1'),
    /** For profit (营利性), 2. */
    FOR_PROFIT('2'),
    /** A health institution that does not treat (其他卫生机构), 9. */
    OTHER('9');

    private final char code;

    ManagementClass(char code) {
        this.code = code;
    }

    /**
     * Returns the character in the institution code.
     *
     * @return 1, 2 or 9
     */
    public char code() {
        return code;
    }

    static Optional<ManagementClass> of(char code) {
        return Arrays.stream(values()).filter(one -> one.code == code).findFirst();
    }
}
