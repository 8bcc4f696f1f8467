package io.github.quanheng.catalogue;

import java.util.List;

/**
 * The national systems that this library holds (国家指标体系). Nothing here was read on an official page: the best certainty is
 * {@link io.github.quanheng.source.Certainty#SECONDARY_COPY}. {@link #absent()} lists what users will look for and not find.
 */
public final class NationalCatalogues {
    private NationalCatalogues() {}

    /**
     * Returns the performance assessment of tertiary public hospitals (三级公立医院绩效考核).
     *
     * @return 55 indicators and 增1
     */
    public static Catalogue tertiaryPublicHospitals() {
        return HospitalCatalogues.TERTIARY;
    }

    /**
     * Returns the performance assessment of secondary public hospitals (二级公立医院绩效考核).
     *
     * @return 28 indicators
     */
    public static Catalogue secondaryPublicHospitals() {
        return HospitalCatalogues.SECONDARY;
    }

    /**
     * Returns the performance assessment of tertiary public hospitals of Chinese medicine (三级公立中医医院绩效考核).
     *
     * @return 66 indicators and 增1
     */
    public static Catalogue tertiaryTcmHospitals() {
        return HospitalCatalogues.TCM;
    }

    /**
     * Returns the indicators of the action for better medical quality (全面提升医疗质量行动) of 2023 to 2025.
     *
     * @return 40 indicators
     */
    public static Catalogue qualityAction() {
        return QualityCatalogues.ACTION;
    }

    /**
     * Returns the yearly goals of medical quality and safety (国家医疗质量安全改进目标).
     *
     * @return ten goals each for 2021, 2023 and 2025; goals of direction, without figures
     */
    public static Catalogue qualityGoals() {
        return QualityCatalogues.GOALS;
    }

    /**
     * Returns what could be read of the assessment of patients' experience (患者体验评估指标).
     *
     * @return 23 of 27 indicators; it cannot be used as the whole
     */
    public static Catalogue patientExperiencePartial() {
        return QualityCatalogues.PATIENT_EXPERIENCE;
    }

    /**
     * Returns the structure of the accreditation of tertiary hospitals (三级医院评审标准).
     *
     * @return the three parts of 2022, and how three editions are built; no clauses
     */
    public static Catalogue tertiaryHospitalAccreditation() {
        return HospitalCatalogues.ACCREDITATION;
    }

    /**
     * Returns the monitoring list of close-knit county medical communities (紧密型县域医共体监测指标体系) of 2024.
     *
     * @return 14 indicators
     */
    public static Catalogue countyCommunityMonitoring2024() {
        return CountyCatalogues.MONITORING_2024;
    }

    /**
     * Returns the judging list of close-knit county medical communities (紧密型县域医共体评判标准) of 2020.
     *
     * @return 11 criteria
     */
    public static Catalogue countyCommunityJudging2020() {
        return CountyCatalogues.JUDGING_2020;
    }

    /**
     * Returns what reform documents set goals for in tiered care (分级诊疗).
     *
     * @return two indicators with their goals
     */
    public static Catalogue tieredCare() {
        return CountyCatalogues.TIERED_CARE;
    }

    /**
     * Returns the national evaluation of primary-care institutions (基层医疗卫生机构国家级绩效评价) of 2022.
     *
     * @return 21 indicators, names only
     */
    public static Catalogue primaryCareEvaluation2022() {
        return PrimaryCareCatalogues.EVALUATION_2022;
    }

    /**
     * Returns the performance assessment of primary-care institutions (基层医疗卫生机构绩效考核) of 2020.
     *
     * @return 42 indicators
     */
    public static Catalogue primaryCareAssessment2020() {
        return PrimaryCareCatalogues.ASSESSMENT_2020;
    }

    /**
     * Returns the rates of the basic public health services (国家基本公共卫生服务).
     *
     * @return 36 indicators
     */
    public static Catalogue basicPublicHealth() {
        return PrimaryCareCatalogues.PUBLIC_HEALTH;
    }

    /**
     * Returns the contracting of family doctors (家庭医生签约服务).
     *
     * @return 6 indicators with their goals
     */
    public static Catalogue familyDoctorContracting() {
        return PrimaryCareCatalogues.CONTRACTING;
    }

    /**
     * Returns the levels of the service-capability standard (优质服务基层行).
     *
     * @return 3 levels, of which one has its cuts
     */
    public static Catalogue serviceCapability() {
        return PrimaryCareCatalogues.CAPABILITY;
    }

    /**
     * Returns all systems.
     *
     * @return the catalogues, hospitals first
     */
    public static List<Catalogue> all() {
        return List.of(
                tertiaryPublicHospitals(),
                secondaryPublicHospitals(),
                tertiaryTcmHospitals(),
                tertiaryHospitalAccreditation(),
                qualityAction(),
                qualityGoals(),
                patientExperiencePartial(),
                countyCommunityMonitoring2024(),
                countyCommunityJudging2020(),
                tieredCare(),
                primaryCareEvaluation2022(),
                primaryCareAssessment2020(),
                basicPublicHealth(),
                familyDoctorContracting(),
                serviceCapability());
    }

    /**
     * Returns the systems that users will look for and that are not here.
     *
     * @return each with what is known of it and why it is not here
     */
    public static List<AbsentSystem> absent() {
        return AbsentSystems.ALL;
    }
}
