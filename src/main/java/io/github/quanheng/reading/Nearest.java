package io.github.quanheng.reading;

import com.google.common.collect.ImmutableList;
import io.github.quanheng.explanation.SentenceForm;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which of the library's own sentence forms comes nearest to a clause of an office (最相近的句式), told by its words of scoring. */
final class Nearest {
    private static final int MOST = 3;
    private static final String AMOUNT = "(?:[0-9.]+|一)?(?:个)?(?:百分点|千分点|%|‰)";
    private static final String RESULT = "(?:得|计|记)[0-9.]+分|不得分|不计分";

    private static final Pattern DIGIT = Pattern.compile("[0-9一二三四五六七八九十]");

    /** Words that tell of a form. */
    private record Cue(SentenceForm form, Pattern words) {}

    /** What words tell of a form, from the most telling to the least. */
    private static final ImmutableList<Cue> CUES = ImmutableList.<Cue>builder()
            .add(new Cue(SentenceForm.BY_CODE, Pattern.compile("评为|评定为|等级为|(?:国家|省|市|县)级.*(?:省|市|县)级")))
            .add(new Cue(SentenceForm.GROWTH, Pattern.compile("较上年|比上年|较去年|同比|增幅")))
            .add(new Cue(
                    SentenceForm.IN_PARTS,
                    Pattern.compile("(?:得|计)[0-9.]+分.*每.*[；].*(?:得|计)[0-9.]+分|（[0-9.]+分）.*（[0-9.]+分）|各[0-9.]+分")))
            .add(new Cue(SentenceForm.MISSING, Pattern.compile("缺[一1]?[项种个]|每缺")))
            .add(new Cue(SentenceForm.CASE_BELOW, Pattern.compile("每?[少缺](?:[0-9.]+|一)[次期场例份篇人]")))
            .add(new Cue(SentenceForm.STEP_ABOVE, Pattern.compile("每(?:高|超|超过|超出|上升|升高|增加|多)[^，；]{0,4}?" + AMOUNT)))
            .add(new Cue(SentenceForm.STEP_BELOW, Pattern.compile("每(?:低|降低|下降|少|减少|差)[^，；]{0,10}?" + AMOUNT)))
            .add(new Cue(SentenceForm.STEP_ABOVE, Pattern.compile("每(?:高|超|超过|超出)[0-9.]+")))
            .add(new Cue(SentenceForm.PROPORTIONAL, Pattern.compile("按?比例|实际值|完成率|[÷/×]|折算")))
            .add(new Cue(SentenceForm.BANDS, Pattern.compile("(?:" + RESULT + ").*(?:" + RESULT + ")")))
            .add(new Cue(SentenceForm.JUDGED, Pattern.compile("酌情|视情|综合评")))
            .add(new Cue(SentenceForm.PROVIDED, Pattern.compile("(?:发生|出现|有|存在|未).*(?:本项|该项)?不得分")))
            .add(new Cue(SentenceForm.CASE, Pattern.compile("每[^，；]{0,12}[次例起份项人件]|[一1][次例起份项人件]扣")))
            .add(new Cue(SentenceForm.AWARD, Pattern.compile("(?:加|得|奖)[0-9.]+分")))
            .add(new Cue(SentenceForm.LOSE, Pattern.compile("扣[0-9.]+分")))
            .build();

    private Nearest() {}

    /** The forms, the nearest first. */
    static List<SentenceForm> of(String text) {
        String plain = Letters.of(text);
        Set<SentenceForm> near = new LinkedHashSet<>();
        for (Cue cue : CUES) {
            if (cue.words().matcher(plain).find()) {
                near.add(cue.form());
            }
        }
        boolean scores = DIGIT.matcher(plain).find();
        near.addAll(
                scores
                        ? SentenceForm.nearest(text)
                        : List.of(SentenceForm.PASS, SentenceForm.AWARD, SentenceForm.LOSE));
        return near.stream().limit(MOST).toList();
    }
}
