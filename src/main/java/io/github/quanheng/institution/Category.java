package io.github.quanheng.institution;

import java.util.List;

/**
 * The fourteen categories of medical institutions (医疗机构类别) in the regulation's implementing rules, edition of 2017, in
 * the rules' order. The edition of 1994 had twelve: it lacked {@link #COMMUNITY_HEALTH} and {@link #INDEPENDENT_CENTRE}.
 * Read in secondary copies of the rules.
 */
public enum Category {
    /** Hospitals of all kinds (医院). */
    HOSPITAL("综合医院", "中医医院", "中西医结合医院", "民族医医院", "专科医院", "康复医院"),
    /** Mother and child health (妇幼保健). */
    MATERNAL_AND_CHILD_HEALTH("妇幼保健院", "妇幼保健计划生育服务中心"),
    /** Community health (社区卫生服务); new in 2017. */
    COMMUNITY_HEALTH("社区卫生服务中心", "社区卫生服务站"),
    /** Township and street hospitals (卫生院). */
    HEALTH_CENTRE("中心卫生院", "乡（镇）卫生院", "街道卫生院"),
    /** Sanatoria (疗养院). */
    SANATORIUM("疗养院"),
    /** Outpatient departments that stand alone (门诊部). */
    OUTPATIENT_DEPARTMENT("综合门诊部", "专科门诊部", "中医门诊部", "中西医结合门诊部", "民族医门诊部"),
    /** Clinics and health rooms (诊所). */
    CLINIC("诊所", "中医诊所", "民族医诊所", "卫生所", "医务室", "卫生保健所", "卫生站"),
    /** Village clinics (村卫生室). */
    VILLAGE_CLINIC("村卫生室（所）"),
    /** Emergency centres and stations (急救). */
    EMERGENCY("急救中心", "急救站"),
    /** Clinical laboratories (临床检验中心). */
    CLINICAL_LABORATORY("临床检验中心"),
    /** Prevention and treatment of one disease (专科疾病防治). */
    DISEASE_PREVENTION("专科疾病防治院", "专科疾病防治所", "专科疾病防治站"),
    /** Nursing homes and stations (护理). */
    NURSING("护理院", "护理站"),
    /** Independent centres (独立设置的中心); new in 2017. */
    INDEPENDENT_CENTRE("医学检验实验室", "病理诊断中心", "医学影像诊断中心", "血液透析中心", "安宁疗护中心"),
    /** Any other institution that treats (其他诊疗机构). */
    OTHER("其他诊疗机构");

    private final List<String> kinds;

    Category(String... kinds) {
        this.kinds = List.of(kinds);
    }

    /**
     * Returns the kinds of institution that the rules name under this category.
     *
     * @return the Chinese names, in the rules' order
     */
    public List<String> kinds() {
        return kinds;
    }
}
