package io.github.quanheng.catalogue;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The copies in which the documents were read, by the short names that the tables use. No official page was opened. */
final class Copies {
    static final ImmutableMap<String, Copy> BY_NAME = ImmutableMap.<String, Copy>builder()
            .put("wnwk", new Copy("https://www.wnwk.com/doc/109028.html", SourceClass.DOCUMENT_COPY))
            .put("sodocs", new Copy("https://www.sodocs.net/doc/4219144264.html", SourceClass.NAME_LIST))
            .put(
                    "inmoke5",
                    new Copy("https://www.inmoke.com/m/view.php?aid=219059&pageno=5", SourceClass.DOCUMENT_COPY))
            .put(
                    "inmoke9",
                    new Copy("https://www.inmoke.com/m/view.php?aid=219059&pageno=9", SourceClass.DOCUMENT_COPY))
            .put("gamedaodao", new Copy("http://www.gamedaodao.com/wenku/rshhs/2MpNvwvOK7", SourceClass.NAME_LIST))
            .put(
                    "cornels",
                    new Copy("http://www.cornels-photography.com/paper/282610099.html", SourceClass.DOCUMENT_COPY))
            .put("qiqiwenku", new Copy("https://m.qiqiwenku.com/doc/977224.html", SourceClass.DOCUMENT_COPY))
            .put("zyqjg", new Copy("https://zyqjg.com/thread-6508-1-1.html", SourceClass.DOCUMENT_COPY))
            .put(
                    "wheart",
                    new Copy(
                            "https://wheart.cn/so/home?id=c5b6ca0b-9bdb-11ef-a19c-525400be6368&m=index",
                            SourceClass.DOCUMENT_COPY))
            .put("post", new Copy("https://456150.com.cn/gzhd/ws/content/post_3198572.html", SourceClass.DOCUMENT_COPY))
            .put("rmwrqy", new Copy("http://rmwrqy.a899.cn/html/42a499721.html", SourceClass.DOCUMENT_COPY))
            .put("plan2023", new Copy("https://ewitkey.cn/cms/show-31843.html", SourceClass.DOCUMENT_COPY))
            .put(
                    "plan2024",
                    new Copy("https://www.mengcheng.gov.cn/XxgkContent/show/2601075.html", SourceClass.DOCUMENT_COPY))
            .put("docduoduo", new Copy("https://m.docduoduo.com/p-2754636.html", SourceClass.DOCUMENT_COPY))
            .put("kao110", new Copy("http://www.kao110.com/html/09/64/47224.html", SourceClass.DOCUMENT_COPY))
            .put(
                    "laselvamtb",
                    new Copy("https://laselvamtb.com/news/2023/12/25/587626.html", SourceClass.DOCUMENT_COPY))
            .put("wenke4710907", new Copy("https://m.wenke99.com/p-4710907.html", SourceClass.DOCUMENT_COPY))
            .put("360read", new Copy("http://360read.cn/showinfo-215-1061777.html", SourceClass.DOCUMENT_COPY))
            .put(
                    "report2023",
                    new Copy(
                            "a copy of the national monitoring report of 2023 (address not kept)",
                            SourceClass.DOCUMENT_COPY))
            .put(
                    "goals2017",
                    new Copy("a copy of the contracting goals for 2017 (address not kept)", SourceClass.DOCUMENT_COPY))
            .put(
                    "pilot2015",
                    new Copy(
                            "a copy of the assessment standard of the 2015 pilot (address not kept)",
                            SourceClass.DOCUMENT_COPY))
            .put(
                    "guide2020",
                    new Copy("a copy of a provincial guide of 2020 (address not kept)", SourceClass.DOCUMENT_COPY))
            .put("laojin", new Copy("https://laojin123.com/article/143903.html", SourceClass.DOCUMENT_COPY))
            .put("desk33", new Copy("https://m.desk33.com/p-478461.html", SourceClass.DOCUMENT_COPY))
            .put("notice2025", new Copy("http://219.138.160.182/info/1033/4794.htm", SourceClass.DOCUMENT_COPY))
            .put(
                    "sql25",
                    new Copy(
                            "public SQL quoting the note on indicator 25 (GitHub, repository not kept)",
                            SourceClass.QUOTATION))
            .put(
                    "vendorScoring",
                    new Copy(
                            "public scoring code quoting the norms (GitHub, repository not kept)",
                            SourceClass.QUOTATION))
            .put(
                    "vendorTags",
                    new Copy("public list of public-health tags (GitHub, repository not kept)", SourceClass.QUOTATION))
            .put(
                    "maternal",
                    new Copy(
                            "public code quoting the maternal rates (GitHub, repository not kept)",
                            SourceClass.QUOTATION))
            .put(
                    "tcmSpec",
                    new Copy(
                            "public code quoting the Chinese-medicine service norm (GitHub, repository not kept)",
                            SourceClass.QUOTATION))
            .put("slides2020", new Copy("https://m.daumloan.com/p-447148135.html", SourceClass.QUOTATION))
            .put(
                    "code46312650302",
                    new Copy(
                            "public code file 46312650302, residents' statistics (repository not known)",
                            SourceClass.QUOTATION))
            .put(
                    "code60586363774",
                    new Copy(
                            "public code file 60586363774, monthly report fields (repository not known)",
                            SourceClass.QUOTATION))
            .put(
                    "code22816749492",
                    new Copy(
                            "public code file 22816749492, monthly report fields (repository not known)",
                            SourceClass.QUOTATION))
            .put(
                    "code9269246637",
                    new Copy(
                            "public code file 9269246637, vaccination rates of the older norm (repository not known)",
                            SourceClass.QUOTATION))
            .put(
                    "code19277453867",
                    new Copy(
                            "public code file 19277453867, items of the older norm (repository not known)",
                            SourceClass.QUOTATION))
            .put(
                    "code25213277752",
                    new Copy(
                            "public code file 25213277752, one vendor's reports (repository not known)",
                            SourceClass.QUOTATION))
            .put(
                    "code17423474647",
                    new Copy(
                            "public code file 17423474647, child health rates (repository not known)",
                            SourceClass.QUOTATION))
            .put(
                    "code23061975371",
                    new Copy(
                            "public code file 23061975371, maternal rates (repository not known)",
                            SourceClass.QUOTATION))
            .put(
                    "code22389854273",
                    new Copy(
                            "public code file 22389854273, maternal rates (repository not known)",
                            SourceClass.QUOTATION))
            .put(
                    "code69747231642",
                    new Copy(
                            "public code file 69747231642, a province's plan (repository not known)",
                            SourceClass.QUOTATION))
            .put(
                    "code5911932542",
                    new Copy(
                            "public code file 5911932542, SQL of indicator 25 (repository not known)",
                            SourceClass.QUOTATION))
            .put(
                    "code5709678434",
                    new Copy(
                            "public code file 5709678434, SQL of indicator 25 (repository not known)",
                            SourceClass.QUOTATION))
            .put(
                    "code25094525312",
                    new Copy(
                            "public code file 25094525312, one vendor's scoring (repository not known)",
                            SourceClass.QUOTATION))
            .put(
                    "code25152721185",
                    new Copy(
                            "public code file 25152721185, one vendor's scoring (repository not known)",
                            SourceClass.QUOTATION))
            .put(
                    "code5833778995",
                    new Copy(
                            "public code file 5833778995, the same vendor's definitions (repository not known)",
                            SourceClass.QUOTATION))
            .put(
                    "code28282398435",
                    new Copy(
                            "public code file 28282398435, a city's operating manual of 2024 (repository not known)",
                            SourceClass.QUOTATION))
            .put(
                    "form2020",
                    new Copy(
                            "github:Tostig0916/hqcoffee previous/data/Excel/二级国考指标填报表.xlsx (MIT), filled in by a county hospital",
                            SourceClass.REPORTING_FORM))
            .put(
                    "manuals2020",
                    new Copy(
                            "github:Tostig0916/hqcoffee data/JSON/indef2020.json, commit 0ce282d (2021-12-08, MIT): the lists of the manuals of 2020",
                            SourceClass.TRANSCRIPTION))
            .put(
                    "elements2020",
                    new Copy(
                            "public code listing JX data elements, 2020-10 (GitHub, repository not kept)",
                            SourceClass.ITEM_LIST))
            .put(
                    "items2021",
                    new Copy(
                            "github:Tostig0916/hqcoffee data/Excel/ID表20211027.xlsx (MIT): names of the data items",
                            SourceClass.ITEM_LIST))
            .put(
                    "list2025",
                    new Copy(
                            "public code listing the manuals, labelled 2025 (GitHub, repository not kept)",
                            SourceClass.NAME_LIST))
            .put(
                    "code6690491486",
                    new Copy("public code file 6690491486, the 42 names (repository not known)", SourceClass.NAME_LIST))
            .put(
                    "code6710085992",
                    new Copy(
                            "public code file 6710085992, of the same origin (repository not known)",
                            SourceClass.NAME_LIST))
            .put(
                    "rmzxb",
                    new Copy(
                            "http://dzb.rmzxb.com.cn/rmzxbPaper/pc/con/202203/30/content_22316.html",
                            SourceClass.PRESS))
            .put(
                    "healthcare2025",
                    new Copy(
                            "https://www.cn-healthcare.com/articlewm/20250929/content-1658489.html", SourceClass.PRESS))
            .put("selfReport", new Copy("a county's report on its own services (address not kept)", SourceClass.PRESS))
            .put("journal2021", new Copy("https://m.fx361.cc/news/2021/1201/12170928.html", SourceClass.PRESS))
            .put(
                    "chinadaily",
                    new Copy(
                            "https://cn.chinadaily.com.cn/a/202203/18/WS62344b44a3101c3ee7acc586.html",
                            SourceClass.PRESS))
            .buildOrThrow();

    private Copies() {}

    static List<Copy> of(String... names) {
        return Arrays.stream(names)
                .map(name -> Optional.ofNullable(BY_NAME.get(name)).orElseThrow())
                .toList();
    }
}
