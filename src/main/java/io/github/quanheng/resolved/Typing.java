package io.github.quanheng.resolved;

import io.github.quanheng.rule.Dimension;
import io.github.quanheng.rule.Input;
import io.github.quanheng.rule.Interval;
import io.github.quanheng.value.Currency;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Rational;
import io.github.quanheng.value.Statement;
import java.util.List;
import java.util.Optional;

/** What may meet what: the dimensions of parts, and constants that can only be slips. */
final class Typing {
    private final Draft draft;

    Typing(Draft draft) {
        this.draft = draft;
    }

    /** The dimension of parts that stand for one another; the first that does not agree is a problem at its place, and the only one. */
    Dimension alike(String at, List<Node> parts) {
        Dimension common = Dimension.ANY;
        Node first = parts.get(0);
        for (Node part : parts) {
            Optional<Dimension> both = draft.meet(common, part.place.dimension());
            if (both.isEmpty()) {
                boolean blameFirst = isConstant(first) && !isConstant(part);
                Node wrong = blameFirst ? first : part;
                Node other = blameFirst ? part : first;
                String place = Blame.of(wrong);
                clash(
                        place.isEmpty() ? at : place,
                        wrong.place.source(),
                        wrong.place.dimension(),
                        Written.of(other.place.source()),
                        blameFirst ? part.place.dimension() : common);
                return Dimension.ANY;
            }
            if (!both.get().equals(common) && part != first && common.sort() == Dimension.Sort.ANY) {
                first = part;
            }
            common = both.get();
        }
        return common;
    }

    Dimension alike(String at, Dimension common, Figure figure) {
        Dimension dimension = Draft.dimension(figure);
        Optional<Dimension> both = draft.meet(common, dimension);
        if (both.isEmpty()) {
            clash(at, new Input.Constant(figure), dimension, new Statement("前面的值", "the value before it"), common);
        }
        return both.orElse(common);
    }

    Dimension alike(String at, Dimension common, Node node) {
        Optional<Figure> constant = RuleResolver.constant(node);
        if (constant.isPresent()) {
            return alike(at, common, constant.get());
        }
        Optional<Dimension> both = draft.meet(common, node.place.dimension());
        if (both.isEmpty()) {
            clash(
                    Blame.of(node),
                    node.place.source(),
                    node.place.dimension(),
                    new Statement("前面的值", "the value before it"),
                    common);
        }
        return both.orElse(common);
    }

    /** What a quantity is placed beside, such as a point of a curve. */
    void beside(String at, Node of, Node other) {
        Optional<Figure> figure = RuleResolver.constant(other);
        if (figure.isPresent()) {
            beside(at, of, figure.get());
        } else {
            alike(at, List.of(of, other));
        }
    }

    /** A constant that a quantity is placed beside: the end of a band, a point of a curve. */
    void beside(String at, Node of, Figure figure) {
        Dimension dimension = Draft.dimension(figure);
        if (draft.meet(of.place.dimension(), dimension).isEmpty()) {
            clash(at, new Input.Constant(figure), dimension, Written.of(of.place.source()), of.place.dimension());
        }
    }

    /** The ends of a band that a quantity is placed in. */
    void ends(String at, Node of, Interval on) {
        on.low().ifPresent(end -> beside(at, of, end));
        on.high().ifPresent(end -> beside(at, of, end));
    }

    private void clash(String at, io.github.quanheng.rule.Node wrong, Dimension of, Statement other, Dimension beside) {
        Dimension known = draft.known(of);
        Dimension wanted = draft.known(beside);
        Statement text = Written.of(wrong);
        boolean rate = wanted.isRate() && known.sort() == Dimension.Sort.PLAIN;
        Optional<Statement> such = rate && wrong instanceof Input.Constant constant
                ? Optional.of(asRate(constant.figure().value(), wanted))
                : Optional.empty();
        draft.problem(
                at,
                text.zh() + "是" + words(known, true) + "，而" + other.zh() + "是" + words(wanted, true),
                text.en() + " is " + words(known, false) + ", but " + other.en() + " is " + words(wanted, false),
                rate ? "率要写上单位" + such.map(one -> "，如" + one.zh()).orElse("") : "两者单位须一致，只有0不分单位",
                rate
                        ? "write a rate with its sign"
                                + such.map(one -> ", such as " + one.en()).orElse("")
                        : "let both be measured in the same; only 0 fits everything");
    }

    /** A plain number as a rate: 62 is 62%; below 1 it may be a share, and 1/3 is 100/3%. */
    private static Statement asRate(Rational plain, Dimension rate) {
        String signed = plain + rate.unit();
        if (plain.abs().compareTo(Rational.ONE) >= 0) {
            return new Statement(signed, signed);
        }
        Figure share = new Figure(plain, rate.scale());
        return new Statement(share + "（即" + plain + "），或" + signed, share + " (which is " + plain + "), or " + signed);
    }

    private static boolean isConstant(Node node) {
        return RuleResolver.constant(node).isPresent();
    }

    static String words(Dimension dimension, boolean chinese) {
        return switch (dimension.sort()) {
            case ANY -> chinese ? "零" : "zero";
            case PLAIN -> chinese ? "普通的数" : "a plain number";
            case NUMBER -> chinese ? "个数" : "a number of things";
            case RATE -> chinese ? "率（" + dimension.unit() + "）" : "a rate (" + dimension.unit() + ")";
            case RATIO -> chinese ? "比值" : "a ratio";
            case SCALED -> chinese ? "倍数" : "a multiple";
            case MARKS -> chinese ? "分值" : "marks";
            case COUNT -> chinese ? "数量（" + dimension.unit() + "）" : "a count (" + dimension.unit() + ")";
            case DAY -> chinese ? "日期" : "a day";
        };
    }

    Dimension product(String at, List<Node> factors) {
        Dimension product = draft.factor(factors.get(0).place.dimension());
        for (Node factor : factors.subList(1, factors.size())) {
            Optional<Dimension> times = product.times(draft.factor(factor.place.dimension()));
            if (times.isEmpty()) {
                days(factor.at());
                return Dimension.PLAIN;
            }
            product = times.get();
        }
        return product;
    }

    Dimension quotient(String at, Node over, Node by) {
        Optional<Dimension> quotient = draft.factor(over.place.dimension()).over(draft.factor(by.place.dimension()));
        if (quotient.isEmpty()) {
            days(at);
        }
        return quotient.orElse(Dimension.PLAIN);
    }

    private void days(String at) {
        draft.problem(
                at,
                "日期不能相乘或相除",
                "a day is multiplied or divided",
                "请先用elapsed算出相隔的天数",
                "take the time between two days first, by elapsed");
    }

    /** Whether both are days; each that is not is told. */
    boolean areDays(Node from, Node to) {
        boolean first = isDay(from);
        boolean second = isDay(to);
        return first && second;
    }

    private boolean isDay(Node node) {
        Optional<Dimension> met = draft.meet(Dimension.DAY, node.place.dimension());
        if (met.isEmpty() || draft.known(node.place.dimension()).sort() == Dimension.Sort.ANY) {
            Dimension known = draft.known(node.place.dimension());
            if (known.sort() == Dimension.Sort.ANY && !known.unit().isEmpty()) {
                return true;
            }
            draft.problem(
                    node.at(),
                    Written.of(node.place.source()).zh() + "是" + words(known, true) + "，此处须是日期",
                    Written.of(node.place.source()).en() + " is " + words(known, false) + ", but a day is needed here",
                    "请用类型为DAY的指标",
                    "use an indicator of kind DAY");
            return false;
        }
        return true;
    }

    /** Requires that a quantity can be marks. */
    void marks(Node node) {
        if (draft.meet(Dimension.MARKS, node.place.dimension()).isPresent()) {
            return;
        }
        Dimension known = draft.known(node.place.dimension());
        draft.problem(
                Blame.of(node),
                Written.of(node.place.source()).zh() + "是" + words(known, true) + "，此处须是分值",
                Written.of(node.place.source()).en() + " is " + words(known, false) + ", but marks are needed here",
                isMoney(known)
                        ? "以金额计的项请写\"currency\": \"CNY\""
                        : known.sort() == Dimension.Sort.COUNT
                                ? "每例计分请写perCase，只供别处读取的值请写watches"
                                : "按满分的比例计分请写{\"product\": [\"full\", …]}，或直接写分数",
                isMoney(known)
                        ? "for an item of money write \"currency\": \"CNY\""
                        : known.sort() == Dimension.Sort.COUNT
                                ? "write perCase for marks a case, or watches for a value that is only read"
                                : "for a share of the full marks write {\"product\": [\"full\", ...]}, or write marks");
    }

    private static boolean isMoney(Dimension dimension) {
        return dimension.sort() == Dimension.Sort.COUNT && Currency.YUAN.isUnit(dimension.unit());
    }

    /** Requires that a constant is not below zero. */
    void notBelowZero(Node node) {
        if (sign(node) < 0) {
            draft.problem(
                    node.at(),
                    Written.of(node.place.source()).zh() + "小于零",
                    Written.of(node.place.source()).en() + " is below zero",
                    "请写不小于零的数",
                    "write a number that is not below zero");
        }
    }

    void aboveZero(Node node) {
        if (isConstant(node) && sign(node) <= 0) {
            draft.problem(
                    node.at(),
                    "一步是" + Written.of(node.place.source()).zh() + "，须大于零",
                    "a step is " + Written.of(node.place.source()).en() + ", but must be more than zero",
                    "请写大于零的步长",
                    "write a step above zero");
        }
    }

    /** Requires that a lower bound is not above an upper one, where both are constants. */
    void notAbove(String at, Node least, Node most) {
        Optional<Figure> low = RuleResolver.constant(least);
        Optional<Figure> high = RuleResolver.constant(most);
        if (low.isPresent()
                && high.isPresent()
                && low.get().value().compareTo(high.get().value()) > 0) {
            draft.problem(
                    at,
                    "下限" + low.get() + "高于上限" + high.get(),
                    "the lower bound " + low.get() + " is above the upper bound " + high.get(),
                    "请将两者对调",
                    "exchange the two");
        }
    }

    /** Whether a node is a constant other than zero. */
    static boolean isFixed(Node node) {
        return sign(node) != 0;
    }

    /** The sign of a constant; 0 for what is none. */
    private static int sign(Node node) {
        Optional<Figure> constant = RuleResolver.constant(node);
        return constant.isPresent() ? constant.get().value().signum() : 0;
    }
}
