package io.github.quanheng.reading;

import com.google.common.collect.ImmutableList;
import io.github.quanheng.reading.Results.Earned;
import io.github.quanheng.reading.Statement.Result;
import io.github.quanheng.reading.Statement.Trigger;
import io.github.quanheng.rule.Condition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What holds in place of all the rest of a clause: 没有发生事件不扣分, 没有项目按满分. */
final class Spared {
    private static final ImmutableList<String> NONE = ImmutableList.of("没有发生", "未发生", "无", "没有", "未出现", "未发现");

    private final Gathered gathered;
    private final Results results;
    private @Nullable Condition found;

    Spared(Gathered gathered, Results results) {
        this.gathered = gathered;
        this.results = results;
    }

    /** 没有发生事件不扣分: nothing happened at all, and so nothing is lost; of single cases it would change what is counted. */
    Optional<Condition> condition() {
        if (found != null) {
            return Optional.of(found);
        }
        for (Earned earned : results.open(each -> each.says() && isSparing(each))) {
            String words = Facts.text(earned.line(), ((Trigger.Said) earned.trigger()).words());
            boolean none =
                    earned.result() instanceof Result.Full || NONE.stream().anyMatch(words::startsWith);
            if (found != null || !none) {
                throw new NotCombined(Unread.Why.EXCEPTION, earned.line());
            }
            gathered.use(earned.line());
            found = results.condition(earned);
        }
        return Optional.ofNullable(found);
    }

    /** 不扣分, 按满分: what holds in place of all the rest. */
    private static boolean isSparing(Earned earned) {
        return earned.result() instanceof Result.NoLoss
                || (earned.result() instanceof Result.Full full
                        && full.at().isPresent()
                        && earned.line().of().lexeme(full.at().get()).text().startsWith("按满分"));
    }
}
