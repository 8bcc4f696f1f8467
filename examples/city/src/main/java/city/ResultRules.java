package city;

import io.github.quanheng.bulletin.BulletinRule;
import io.github.quanheng.result.AwardRule;
import io.github.quanheng.result.GradeQuota;
import io.github.quanheng.result.Ladder;
import io.github.quanheng.result.Ranking;
import java.util.List;

/**
 * What is done with the scores.
 *
 * @param ranking how units are ranked
 * @param quota how many may be excellent
 * @param awards the awards, in the order in which they are decided
 * @param ladder what consequences are proposed
 * @param bulletin who may read what
 */
public record ResultRules(
        Ranking ranking, GradeQuota quota, List<AwardRule> awards, Ladder ladder, BulletinRule bulletin) {}
