package io.github.quanheng.reading;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of scoring that the reader knows, and the words in which one of these is hidden. */
final class Lexicon {
    /** Where a word is what it seems. */
    enum Where {
        /** Everywhere. */
        ANYWHERE,
        /** Only before a number; elsewhere it is part of a name. */
        BEFORE_NUMBER,
        /** Only before a number; elsewhere it compares with something that the reader does not know. */
        BEFORE_NUMBER_OR_DANGER,
        /** Only before marks. */
        BEFORE_MARKS,
        /** Only behind a number. */
        BEHIND_NUMBER,
        /** Only behind 每, or before a number. */
        IN_STEPS,
        /** Only where a sentence begins. */
        AT_START,
        /** Only before 每. */
        BEFORE_EVERY,
        /** Only where a sentence ends. */
        AT_END,
        /** Only before a word of result. */
        BEFORE_RESULT,
        /** Only where a sentence begins, and before a word of result. */
        ALONE_BEFORE_RESULT,
        /** Only where a sentence ends, and not behind a word of judgement. */
        AT_END_NOT_JUDGED,
        /** Only where a sentence begins, and before no marks. */
        ALONE_BEFORE_NOTHING,
        /** Only before marks, where an item may fall below zero. */
        BELOW_ZERO,
        /** Only behind a rate. */
        BEHIND_RATE
    }

    /** A word with what it is and where. */
    record Entry(String word, Sort sort, Where where) {}

    private static final ImmutableList<Entry> ENTRIES = entries();
    private static final ImmutableMap<Character, List<Entry>> BY_FIRST = byFirst();
    private static final ImmutableList<String> MEASURES = longestFirst(
            "人次 户次 例次 台次 场次 次 例 人 名 份 项 个月 个季度 个工作日 工作日 个小时 小时 分钟 个 起 户 处 件 家 张 种 条 篇 期 场 批 台 床 所 块 幅 本 册 盒 支 套 只 天 日 周 月 年 季度 元 万元 亿元 公里 米 平方米 位 宗 桩 类 样 步 点 轮 节 课时 学时 人天 倍");

    /** Words that begin like one to count with and are none. */
    private static final ImmutableList<String> NO_MEASURES =
            longestFirst("次性 年级 日常 人员 人均 人群 项目 类别 种类 点评 年度 个人 月报 日报 周报 年报 季度报 处方 处置 本级 本年 期间 名称 家庭 床位 床日 场所 件数 例数 人数");

    private Lexicon() {}

    private static ImmutableList<String> longestFirst(String words) {
        return Stream.of(words.split(" "))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(ImmutableList.toImmutableList());
    }

    /** Where a word to count with ends that begins at a place; the place itself where none does. */
    static int measure(String text, int at) {
        for (String measure : MEASURES) {
            if (text.startsWith(measure, at)) {
                return NO_MEASURES.stream().anyMatch(word -> text.startsWith(word, at)) ? at : at + measure.length();
            }
        }
        return at;
    }

    /** The words that may begin at a place, the longest first. */
    static List<Entry> at(String text, int place) {
        return BY_FIRST.getOrDefault(text.charAt(place), List.of()).stream()
                .filter(entry -> text.startsWith(entry.word(), place))
                .toList();
    }

    private static ImmutableMap<Character, List<Entry>> byFirst() {
        return ENTRIES.stream()
                .collect(Collectors.collectingAndThen(
                        Collectors.groupingBy(entry -> entry.word().charAt(0)), ImmutableMap::copyOf));
    }

    private static ImmutableList<Entry> entries() {
        ImmutableList.Builder<Entry> all = ImmutableList.builder();
        add(
                all,
                Sort.WORD,
                Where.ANYWHERE,
                "统计分析 登记分 计分办法 计分标准 积分 学分 部分 充分 分析 分级 分类 分工 分管 区分 划分 分布 分娩 分诊 分级诊疗 得分率 发生率 发现率 检出率"
                        + " 达标率 满意度 满意率 不达标率 每年 每月 每季度 每季 半年 上半年 下半年 每半年 每周 每天 每日 每学期 近三年 近3年 近两年 近五年 加强 加快 有任一 有任何 其他任务 其他工作 其他事项 其他人员 其他部门 其他单位 别项得分 已得分 其他项得分 奖励政策 奖励制度 奖励机制 加分项目 给予"
                        + " 两项合并 按时 按期 按要求 按规定 按照 按规范 按标准 按月 按季 按计划 按年度 按年 按制度 按程序 按比例配备 一次性 第一时间 计划 计生 计免 会计 统计 设计 审计 记录 登记 笔记 病历记录 扣除标准"
                        + " 除颤 消除 清除 解除 免除 排除 删除 如实 如期 如何 但书 不但 非但 仅供 只读 各类 各项 各级 各科室 各科 各村 各乡镇 各单位 各种 各部门 各岗位 分别管理 均衡 平均 均次 人均 次均 日均 床均 户均 月均 年均"
                        + " 增长率 降低率 下降率 提高率 上升率 减少率 控制率 缺陷 缺失 缺乏 缺报 缺勤 缺岗 缺课 缺页 缺席 缺货 差错 差评 低保 低收入 低体重 低血糖 高血压 高血糖 高血脂 高危 高值 高风险 高发 多发 多病 多部门 多学科 超生 超标 超期 超时 超范围 超员 超编 超收 超限 超量"
                        + " 少年 青少年 少数 减盐 减免 减重 下降趋势 以上级 至上级 同时间 满意 圆满 满足 满员 充满 未满 得当 获得 取得 不得 得到 心得 难得 懂得 达标 到达 到位 表达 传达 通达 抵达 查看记录 查处 检查 调查 排查 审查 督查 核查 筛查 普查 复查 巡查 抽查率 自查 查房 查体 查实 查漏 查验");
        add(all, Sort.FULL, Where.ANYWHERE, "得满分 计满分 记满分 给满分 得全分 计全分 得满分值 得本项满分 得该项满分 得全部分 得全部分值 评满分 计为满分 为满分");
        add(all, Sort.FULL, Where.ANYWHERE, "按满分 按满分计 按满分计算 按满分计分");
        add(all, Sort.FULL, Where.AT_END, "满分");
        add(all, Sort.FULL, Where.AT_END_NOT_JUDGED, "得分 才得分 方可得分 可得分 方得分");
        add(all, Sort.FULL, Where.BEHIND_RATE, "按1计");
        add(
                all,
                Sort.NOTHING,
                Where.ANYWHERE,
                "不得分 不计分 不给分 不记分 不赋分 不予得分 不予计分 不得本项分 本项不得分 该项不得分 此项不得分 均不得分 则不得分 本项记0分 本项计0分 本项得0分 该项记0分 该项计0分 该项得0分 此项得0分 得0分 计0分 记0分 为0分 给0分"
                        + " 得零分 计零分 记零分 本项计零分 本项记零分 该项计零分 该项记零分 一律不得分");
        add(all, Sort.NOTHING, Where.ANYWHERE, "不加分 不再给分 不再得分 本项不再给分 本项不再得分 记零分 该项记零分 不奖分");
        add(all, Sort.NO_LOSS, Where.ANYWHERE, "不扣分 不失分");
        add(all, Sort.NO_LOSS, Where.AT_END, "不扣");
        add(
                all,
                Sort.LOSE_ALL,
                Where.ANYWHERE,
                "扣完 扣光 扣满 扣满分 扣全分 扣全部分 扣除全部分值 扣除全部分 扣除本项全部分 扣本项全部分 扣完本项分 扣完该项分 扣完所有分 扣完全部分");
        add(
                all,
                Sort.FLOOR,
                Where.ANYWHERE,
                "扣完为止 合并扣完为止 直至扣完为止 直至扣完 直到扣完为止 扣完该项分为止 扣完本项分为止 扣完本项为止 扣完该项为止 扣完此项为止 扣完此项分为止 扣完本项分值为止 扣完该项分值为止 扣完分值为止 扣完本项得分为止 扣完该项得分为止 扣至0分为止"
                        + " 扣到0分为止 扣至零分为止 扣至0分 扣到0分 扣完本项分数为止 本项分扣完为止 该项分扣完为止 分值扣完为止 不计负分 不倒扣 不倒扣分 不计倒扣 扣完为至");
        add(
                all,
                Sort.PROPORTION,
                Where.ANYWHERE,
                "按比例得分 按比例计分 按比例给分 按比例赋分 按比例记分 按比例计算得分 按完成比例得分 按完成比例计分 按完成比例给分 按比例计算 按实际比例得分 按实际完成比例得分 按完成情况按比例得分 按比例折算得分 按比例折算计分 按比例折算 按相应比例得分 按达标比例得分 按完成比例计算得分 按实际率与指标之比得分 按实际与目标之比得分 按实际值与目标值之比得分 按实际完成与目标之比得分 按与目标之比得分 按与指标之比得分 按与基准之比得分 按与目标值之比得分 按实际÷目标得分 按实际值÷目标值得分 按目标÷实际得分 按目标值÷实际值得分 按指标÷实际得分 按目标与实际之比得分 按目标值与实际值之比得分 按实际比例乘分值 按实际率乘分值 按率乘分值 按实际率得分 按实际率计分 按实际比例乘分值计分");
        add(
                all,
                Sort.JUDGED,
                Where.ANYWHERE,
                "酌情 视情 视情况 视情节 视情况酌情 视情节轻重 视情形 根据情况 根据情况酌情 视程度 酌情予以 视情况予以 视情节轻重酌情 根据情节轻重 视完成情况 视完成情况酌情 视具体情况 根据完成情况酌情 由考核组酌情 由专家组酌情 由考评组酌情 由考核者酌情 由评委酌情 由考核组视情况 由考评小组酌情 由考核小组酌情 由专家酌情 由领导小组酌情");
        add(all, Sort.LOSING, Where.AT_END, "扣分 相应扣分 予以扣分 适当扣分");
        add(all, Sort.GETTING, Where.AT_END, "得分 给分 计分 赋分 评分 打分 奖分 加分");
        add(
                all,
                Sort.CAP,
                Where.BEFORE_MARKS,
                "最高扣 最多扣 最高得 最多得 最高加 最多加 最高奖 最多奖 最高 最多 上限 上限为 最高不超过 最多不超过 封顶 总分不超过 最高奖励 最多奖励 最高加分 累计最高加 累计最多加 累计最高扣 累计最多扣 累计不超过 累计最高 累计最多 合计不超过 最高计 最高为 最多为 扣分不超过 加分不超过 扣分最高 扣分最多");
        add(all, Sort.ELSE, Where.ANYWHERE, "否则");
        add(all, Sort.REST, Where.ALONE_BEFORE_RESULT, "其余 其他 其它 其余情况 其他情况 其它情况 其余情形 其他情形");
        add(all, Sort.EVERY, Where.ANYWHERE, "每 每有");
        add(all, Sort.AT_LEAST, Where.BEFORE_NUMBER, "达到 达 应达到 应达 须达到 需达到 必须达到 要求达到 达到或超过 应当达到 要达到 完成 应完成 满");
        add(
                all,
                Sort.AT_LEAST,
                Where.BEFORE_NUMBER_OR_DANGER,
                "≥ >= 不低于 不少于 不小于 不得低于 不得少于 不能少于 不能低于 大于等于 大于或等于 大于(等于) 至少 应不低于 应不少于 不应低于 不应少于 高于或等于 高于等于 等于或高于 等于或大于 起码 未低于 未少于 没有低于 没有少于 没低于 没少于");
        add(
                all,
                Sort.AT_MOST,
                Where.BEFORE_NUMBER_OR_DANGER,
                "≤ <= 不超过 不高于 不多于 不大于 不得超过 不得高于 不得多于 不能超过 不能高于 应不超过 应不高于 小于等于 小于或等于 低于或等于 低于等于 控制在 应控制在 至多 不应超过 不应高于 未超过 未高于 未超出 没有超过 没有高于 没有超出 没超过 没高于 没超出");
        add(all, Sort.MORE_THAN, Where.BEFORE_NUMBER_OR_DANGER, "> 超过 高于 大于 多于 超出");
        add(all, Sort.LESS_THAN, Where.BEFORE_NUMBER_OR_DANGER, "< 低于 少于 小于");
        add(all, Sort.LESS_THAN, Where.BEFORE_NUMBER, "不足 不到 不满 未达到 未达 达不到 没有达到 没达到 没有达 未到 不达");
        add(all, Sort.COPULA, Where.BEFORE_NUMBER, "为 在 应为 介于 须为 等于 = 是 应在");
        add(all, Sort.AND_ABOVE, Where.BEHIND_NUMBER, "及以上 或以上 (含)以上 及其以上 以上(含) 以上（含） （含）以上 （含）及以上 及以上（含）");
        add(all, Sort.ABOVE, Where.BEHIND_NUMBER, "以上");
        add(all, Sort.AND_BELOW, Where.BEHIND_NUMBER, "及以下 或以下 及其以下 以下（含） （含）以下 （含）及以下 及以下（含）");
        add(all, Sort.BELOW, Where.BEHIND_NUMBER, "以下");
        add(all, Sort.WITHIN, Where.BEHIND_NUMBER, "以内 之内 内 及以内 （含）以内 以内（含）");
        add(all, Sort.BETWEEN, Where.BEHIND_NUMBER, "之间 区间");
        add(all, Sort.FEWER, Where.IN_STEPS, "少 缺 差 低 降 降低 下降 减少 欠 缺少 短少 低于 少于 未达到 未达 不足");
        add(all, Sort.MORE, Where.IN_STEPS, "多 高 超 超过 超出 增加 上升 升高 提高 增高 增长 高出 高于 多出 上涨");
        add(
                all,
                Sort.OUTSIDE,
                Where.BEFORE_EVERY,
                "低于或高于此范围 高于或低于此范围 低于或高于该范围 高于或低于该范围 低于或超过此范围 超过或低于此范围 低于或超出范围 高于或低于 低于或高于 区间外 范围外 超出范围 偏离");
        add(all, Sort.STARTING, Where.BEFORE_NUMBER, "从 比 自");
        add(all, Sort.ONWARD, Where.BEHIND_NUMBER, "起 开始 起算");
        add(all, Sort.MET, Where.ALONE_BEFORE_RESULT, "达到 达标 达到的 达标的 完成的 达到目标 达到目标值 达到要求 达到目标的 达到要求的 达到标准 达到目标值的 完成目标");
        add(
                all,
                Sort.MISSED,
                Where.ALONE_BEFORE_RESULT,
                "未达到 未达标 不达标 达不到 未达 不足 未完成 没有达到 未达到目标 未达到目标值 未达目标 未达目标值 未达到要求 达不到要求 达不到目标 未达标准 未达到标准 不足的 低于 未达到的 未达标的 不达标的 达不到的 未完成的 未达到目标的 未达到目标值的 未达到要求的 低于目标 低于目标值 低于目标的 低于目标值的 低于的 未达的 未达目标的 低于指标的 低于指标 高于指标的 不到的 不到 高于 高于的 超过 超过的 超出 超出的 高于目标 高于目标的 超过目标 超过目标的 超过指标的 没有完成的 没有完成");
        add(
                all,
                Sort.ONE_MISSED,
                Where.ALONE_BEFORE_RESULT,
                "一项不符 有一项不符 一项不符合 有一项不符合 一项未达到 有一项未达到 任一项不达标 一项不达标 有一项不达标");
        add(all, Sort.ONE_MISSED, Where.ALONE_BEFORE_NOTHING, "缺一项 缺一件 缺一样 缺一种 缺一");
        add(all, Sort.LOSE, Where.BEFORE_MARKS, "扣 扣减 扣除 减 减去 则扣 应扣 扣分 再扣 一次性扣");
        add(all, Sort.LOSE, Where.BELOW_ZERO, "倒扣");
        add(all, Sort.GET, Where.BEFORE_MARKS, "得 计 记 给 赋 评 计为 得分 得分为 计分 记为 可得");
        add(all, Sort.GAIN, Where.BEFORE_MARKS, "加 奖 奖励 加计 另加 奖励加 加分 奖励分 再加 另奖 予以加 给予加 给予奖励");
        add(all, Sort.SEVERALLY, Where.BEFORE_RESULT, "各 分别 均 都");
        add(all, Sort.AND, Where.BEHIND_NUMBER, "且 并且 并 同时");
        add(all, Sort.BY, Where.BEFORE_NUMBER, "按");
        add(all, Sort.COUNTED, Where.BEHIND_NUMBER, "计 计算 算 计扣 扣 扣分 扣除");
        add(all, Sort.DROPPED, Where.AT_END, "不计 不扣 忽略不计 不予计算 舍去 不计算 不算");
        add(
                all,
                Sort.LOOK,
                Where.AT_START,
                "抽查 现场抽查 随机抽查 现场查看 查看 查阅 查资料 现场随机抽查 查阅资料 抽取 随机抽取 现场核查 实地查看 查台账 现场询问 抽 现场连续抽 连续抽 现场抽 电话抽查 电话回访 电话核实 入户核查 入户抽查");
        add(
                all,
                Sort.DANGER,
                Where.ANYWHERE,
                "除外 以外 例外 不包括 不含 仅 只要 只有 只能 若 直至 任一 任何 任意 累计 合计 其中 视为 视同 视作 再 另 另外 加倍 双倍 减半 倒扣 取消 一票否决 以此类推 依此类推 依次类推 依次 为限 权重 系数 加权 排名 名次 末位 前三 逐 名列 位列 封顶 加扣 分值 扣分 得分 计分 加分 满分 扣完 0分 零分 第一 第二 第三 第四 第五 一半 最高 最低 最少 最多 最大 最小 按比例 比例扣分 按照比例 按比例扣分 超过部分 比照 参照 同上 类推 从总分 总分 区间 此范围 该范围 上述 前述 前者 后者 之外 其余 其他 其它 以下 以上 以内 ※ × ÷ + / * =");
        add(all, Sort.DANGER, Where.AT_START, "其余 其他 其它 其他情况 其他情形 但 但是 除 如 如果 凡 除了");
        return all.build();
    }

    private static void add(ImmutableList.Builder<Entry> all, Sort sort, Where where, String words) {
        for (String word : Splitter.on(' ').omitEmptyStrings().split(words.strip())) {
            all.add(new Entry(word, sort, where));
        }
    }
}
