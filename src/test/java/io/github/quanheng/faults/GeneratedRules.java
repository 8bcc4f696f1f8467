package io.github.quanheng.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Random rulebooks that the check accepts, over rates r and r2, people n, records rec, an answer q, a code c, a parameter t, an own target u and
 * other lines. Every literal that meets something is written once, so that it can be found again. The same seed gives the same rulebook.
 */
final class GeneratedRules {
    private final SplittableRandom random;
    private final List<String> literals = new ArrayList<>();
    private int number;

    GeneratedRules(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The literals that meet something, as they are written, without their quotation marks. */
    List<String> literals() {
        return literals;
    }

    Book book() {
        Book book = Book.usual()
                .absent("AWAITING_JUDGEMENT", "{'noScore':'AWAITING_JUDGEMENT'}")
                .excluded(random.nextBoolean() ? "RESCALE_TOTAL" : random.nextBoolean() ? "SHRINK" : "RESCALE_SECTION")
                .ownTarget("u")
                .parameter(
                        "t",
                        "{'when':{'unit':{'own':{'type':['甲']}}},'value':'" + rate() + "'},{'when':['r','>=','" + rate()
                                + "'],'value':'" + rate() + "'}");
        int items = random.nextInt(1, 5);
        for (int i = 1; i <= items; i++) {
            book.item(
                    "i" + i,
                    10,
                    marks(3),
                    random.nextBoolean()
                            ? new String[] {"'tags':['g']"}
                            : new String[] {
                                "'tags':['g'],'effects':[" + "{'name':'降','when':" + condition(1)
                                        + ",'how':'AT_MOST','to':" + worth() + "}]"
                            });
        }
        book.watched("w", rates(1));
        book.item("reads", 10, "{'product':['full',{'limit':{'of':'#w','least':0,'most':'" + rate() + "'}}]}");
        book.item(
                "sums",
                10,
                "{'aggregate':{'over':{'lines':{'tag':'g'}},'value':'#each','as':'TOTAL','skip':['EXCLUDED']}}");
        book.item("own", 10, "{'pass':[" + rates(0) + ",'>=','$u']}");
        if (random.nextBoolean()) {
            book.bounds("'floor':0,'ceiling':'full'");
        }
        return book.grading(
                "{'grades':[{'name':'甲','when':['#total','>=',{'product':['60%','#total']}]},{'name':'乙','when':"
                        + condition(1) + "}]}");
    }

    /** Something of marks. */
    private String marks(int depth) {
        int next = depth - 1;
        return switch (depth == 0 ? random.nextInt(3) : random.nextInt(14)) {
            case 0 -> "{'pass':" + condition(next) + "}";
            case 1 -> "{'provided':{'when':" + condition(next) + ",'then':" + worth() + "}}";
            case 2 -> "{'byCode':{'of':'c','marks':{'甲':" + worth() + ",'乙':" + worth() + "}}}";
            case 3 -> "{'proportional':{'of':" + rates(next) + ",'target':'" + rate() + "','form':'" + form() + "'}}";
            case 4 -> "{'proportional':{'of':" + people(next) + ",'target':" + count() + ",'form':'SHARE_OF_TARGET'}}";
            case 5 ->
                "{'bands':{'of':" + rates(next) + ",'marks':{'(,30.5%)':" + worth() + ",'[30.5%,60.5%)':" + worth()
                        + ",'[60.5%,)':" + worth() + "}}}";
            case 6 ->
                "{'interpolated':{'of':" + rates(next) + ",'through':[["
                        + (random.nextBoolean() ? "'10.5%'" : rates(next)) + ",0],['90.5%'," + worth()
                        + "]],'before':0,'after':" + worth() + "}}";
            case 7 -> "{'deduct':[" + loss(next) + "," + loss(0) + "]}";
            case 8 -> "{'award':[{'when':" + condition(next) + ",'then':" + worth() + "}]}";
            case 9 -> "{'sum':[" + marks(next) + "," + worth() + "]}";
            case 10 -> "{'limit':{'of':" + marks(next) + ",'most':" + worth() + "}}";
            case 11 ->
                "{'choose':{'hit':'FIRST','cases':[{'when':" + condition(next) + ",'then':" + marks(next)
                        + "}],'otherwise':" + worth() + "}}";
            case 12 -> "{'settle':{'of':" + marks(next) + ",'when':{'ZERO_DENOMINATOR':" + worth() + "}}}";
            default -> "{'extreme':{'which':'LOWEST','of':[" + marks(next) + "," + marks(0) + "],'skip':[]}}";
        };
    }

    private String loss(int depth) {
        return switch (random.nextInt(5)) {
            case 3 -> "{'perCase':{'each':" + worth() + ",'of':" + people(depth) + ",'below':" + count() + "}}";
            case 4 -> "{'lose':[{'when':" + condition(depth) + ",'then':" + worth() + "}]}";
            case 0 ->
                "{'perStep':{'of':" + rates(depth) + ",'below':'" + rate() + "','basis':'POINTS','step':'" + rate()
                        + "','partial':'STARTED','each':" + worth() + "}}";
            case 1 -> "{'perCase':{'each':" + worth() + ",'of':'n'}}";
            default -> "{'missing':{'each':" + worth() + ",'of':['q'," + condition(depth) + "]}}";
        };
    }

    private String condition(int depth) {
        int next = Math.max(0, depth - 1);
        return switch (depth <= 0 ? random.nextInt(4) : random.nextInt(9)) {
            case 0 -> "[" + rates(next) + ",'>=','" + rate() + "']";
            case 1 -> "[" + people(next) + ",'<'," + count() + "]";
            case 2 -> "'q'";
            case 3 -> "{'is':{'of':'c','in':['甲']}}";
            case 4 -> "{'all':[" + condition(next) + "," + condition(0) + "]}";
            case 5 -> "{'any':[" + condition(next) + "," + condition(0) + "]}";
            case 6 -> "{'not':" + condition(next) + "}";
            case 7 -> "{'absent':{'of':" + rates(next) + ",'because':['MISSING']}}";
            default -> "[{'change':{'of':" + people(next) + ",'from':'n@-1','basis':'RELATIVE'}},'>','" + rate() + "']";
        };
    }

    private String rates(int depth) {
        int next = depth - 1;
        return switch (depth <= 0 ? random.nextInt(4) : random.nextInt(11)) {
            case 10 -> "{'peers':{'of':" + rates(next) + ",'as':'" + statistic() + "','skip':['MISSING']}}";
            case 0 -> "'r'";
            case 1 -> "'r2'";
            case 2 -> "'$t'";
            case 3 -> "'r@-1'";
            case 4 -> "{'extreme':{'which':'HIGHEST','of':[" + rates(next) + ",'" + rate() + "'],'skip':[]}}";
            case 5 -> "{'limit':{'of':" + rates(next) + ",'most':'" + rate() + "'}}";
            case 6 -> "{'difference':{'from':" + rates(next) + ",'less':['" + rate() + "']}}";
            case 7 -> "{'rounded':{'of':" + rates(next) + ",'to':{'decimals':1,'mode':'HALF_UP'}}}";
            case 8 ->
                "{'aggregate':{'over':{'units':{'relation':'PEERS','self':true}},'value':" + rates(next) + ",'as':'"
                        + statistic() + "','skip':['MISSING']}}";
            default ->
                "{'aggregate':{'over':{'rows':'rec'},'value':'w','where':['v','>'," + plain() + "],'as':'" + statistic()
                        + "'}}";
        };
    }

    private String people(int depth) {
        int next = depth - 1;
        return switch (depth <= 0 ? 0 : random.nextInt(4)) {
            case 0 -> "'n'";
            case 1 -> "{'sum':[" + people(next) + "," + count() + "]}";
            case 2 -> "{'aggregate':{'over':{'periods':['0','-1']},'value':'n','as':'" + statistic() + "'}}";
            default -> "{'limit':{'of':" + people(next) + ",'least':" + count() + "}}";
        };
    }

    private String statistic() {
        return List.of("MEAN", "TOTAL", "SMALLEST", "LARGEST").get(random.nextInt(4));
    }

    private String form() {
        return List.of(
                        "SHARE_OF_TARGET",
                        "TARGET_OVER_VALUE",
                        "TWO_LESS_SHARE",
                        "RATE_UNTIL_TARGET",
                        "RATE_THROUGH_TARGET")
                .get(random.nextInt(5));
    }

    private String next(String tail) {
        number++;
        String written = random.nextInt(1, 9) + "." + (1000 + number) + tail;
        literals.add(written);
        return written;
    }

    private String rate() {
        return next("%");
    }

    private String worth() {
        return "'" + next("") + "'";
    }

    /** A number of people; every neighbour is a count, with which a rate disagrees. */
    private String count() {
        return "'" + next("") + "'";
    }

    private String plain() {
        return "'" + next("") + "'";
    }
}
