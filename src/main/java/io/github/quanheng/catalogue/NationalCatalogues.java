package io.github.quanheng.catalogue;

import java.util.List;

/**
 * The national systems that this library holds (国家指标体系). Nothing here was read on an official page: the best certainty is
 * {@link io.github.quanheng.source.Certainty#SECONDARY_COPY}. What is not here was too unsure to give: the 42 indicators for
 * primary-care institutions of 2020, the 18 of high-quality development of 2022, those for maternity and child-health
 * institutions, for disease control, and for hospitals of Chinese medicine.
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
                tertiaryHospitalAccreditation(),
                countyCommunityMonitoring2024(),
                countyCommunityJudging2020(),
                tieredCare(),
                primaryCareEvaluation2022(),
                basicPublicHealth(),
                familyDoctorContracting(),
                serviceCapability());
    }
}
