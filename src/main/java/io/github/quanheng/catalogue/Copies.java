package io.github.quanheng.catalogue;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The copies in which the documents were read, by the short names that the tables use. No official page was opened. */
final class Copies {
    static final ImmutableMap<String, String> BY_NAME = ImmutableMap.ofEntries(
            Map.entry("wnwk", "https://www.wnwk.com/doc/109028.html"),
            Map.entry("sodocs", "https://www.sodocs.net/doc/4219144264.html"),
            Map.entry("inmoke5", "https://www.inmoke.com/m/view.php?aid=219059&pageno=5"),
            Map.entry("inmoke9", "https://www.inmoke.com/m/view.php?aid=219059&pageno=9"),
            Map.entry("gamedaodao", "http://www.gamedaodao.com/wenku/rshhs/2MpNvwvOK7"),
            Map.entry("cornels", "http://www.cornels-photography.com/paper/282610099.html"),
            Map.entry("qiqiwenku", "https://m.qiqiwenku.com/doc/977224.html"),
            Map.entry("zyqjg", "https://zyqjg.com/thread-6508-1-1.html"),
            Map.entry("wheart", "https://wheart.cn/so/home?id=c5b6ca0b-9bdb-11ef-a19c-525400be6368&m=index"),
            Map.entry("post", "https://456150.com.cn/gzhd/ws/content/post_3198572.html"),
            Map.entry("rmwrqy", "http://rmwrqy.a899.cn/html/42a499721.html"),
            Map.entry("plan2023", "https://ewitkey.cn/cms/show-31843.html"),
            Map.entry("plan2024", "https://www.mengcheng.gov.cn/XxgkContent/show/2601075.html"),
            Map.entry("docduoduo", "https://m.docduoduo.com/p-2754636.html"),
            Map.entry("kao110", "http://www.kao110.com/html/09/64/47224.html"),
            Map.entry("rmzxb", "http://dzb.rmzxb.com.cn/rmzxbPaper/pc/con/202203/30/content_22316.html"),
            Map.entry("laselvamtb", "https://laselvamtb.com/news/2023/12/25/587626.html"),
            Map.entry("wenke4710907", "https://m.wenke99.com/p-4710907.html"),
            Map.entry("360read", "http://360read.cn/showinfo-215-1061777.html"),
            Map.entry("healthcare2025", "https://www.cn-healthcare.com/articlewm/20250929/content-1658489.html"),
            Map.entry("list2025", "public code listing the manuals, labelled 2025 (GitHub, repository not kept)"),
            Map.entry("elements2020", "public code listing JX data elements, 2020-10 (GitHub, repository not kept)"),
            Map.entry("sql25", "public SQL quoting the note on indicator 25 (GitHub, repository not kept)"),
            Map.entry("vendorScoring", "public scoring code quoting the norms (GitHub, repository not kept)"),
            Map.entry("vendorTags", "public list of public-health tags (GitHub, repository not kept)"),
            Map.entry("maternal", "public code quoting the maternal rates (GitHub, repository not kept)"),
            Map.entry("tcmSpec", "public code quoting the Chinese-medicine service norm (GitHub, repository not kept)"),
            Map.entry("selfReport", "a county's report on its own services (address not kept)"),
            Map.entry("report2023", "a copy of the national monitoring report of 2023 (address not kept)"),
            Map.entry("goals2017", "a copy of the contracting goals for 2017 (address not kept)"),
            Map.entry("pilot2015", "a copy of the assessment standard of the 2015 pilot (address not kept)"),
            Map.entry("guide2020", "a copy of a provincial guide of 2020 (address not kept)"));

    private Copies() {}

    static List<String> of(String... names) {
        return Arrays.stream(names)
                .map(name -> Optional.ofNullable(BY_NAME.get(name)).orElseThrow())
                .toList();
    }
}
