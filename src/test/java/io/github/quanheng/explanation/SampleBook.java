package io.github.quanheng.explanation;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.rulebook.Rulebook;

/** The made-up names that the examples of sentence forms are written in. */
public final class SampleBook {
    private SampleBook() {}

    /** A rulebook of two items of 10 marks; the first is what sentences are about. */
    public static Rulebook rulebook() {
        return QuanhengJson.read("""
                {"id": "sample", "edition": "1", "title": "句式示例", "inForce": "2020-01-01/2020-12-31",
                 "indicators": [
                  {"id": "signed", "name": "签约率", "kind": "RATE"},
                  {"id": "drugs", "name": "药占比", "kind": "RATE"},
                  {"id": "beds", "name": "床位使用率", "kind": "RATE"},
                  {"id": "cost", "name": "次均费用", "kind": "NUMBER", "unit": "元"},
                  {"id": "complaints", "name": "投诉", "kind": "NUMBER", "unit": "次"},
                  {"id": "visits", "name": "随访", "kind": "NUMBER", "unit": "次"},
                  {"id": "renewed", "name": "续签数", "kind": "NUMBER"},
                  {"id": "onSite", "name": "现场评分表得分", "kind": "NUMBER", "unit": "分"},
                  {"id": "ledger", "name": "建立台账", "kind": "YES_NO"},
                  {"id": "plan", "name": "制定方案", "kind": "YES_NO"},
                  {"id": "late", "name": "迟报", "kind": "YES_NO"},
                  {"id": "grade", "name": "评级", "kind": "CODE", "codes": ["优", "良", "差"]},
                  {"id": "papers", "name": "资料质量", "kind": "OPINION"},
                  {"id": "found", "name": "确诊日期", "kind": "DAY"},
                  {"id": "reported", "name": "报告日期", "kind": "DAY"}],
                 "ownTargets": ["控费线"],
                 "provisions": {
                  "items": {"floor": "0", "ceiling": "full"},
                  "sections": {"floor": "none", "ceiling": "none"},
                  "total": {"floor": "none", "ceiling": "none"},
                  "absent": {}, "excluded": "SHRINK"},
                 "sections": [{"id": "s", "name": "考核内容", "marks": "20", "items": [
                  {"id": "1", "name": "示例", "marks": "10", "rule": "full"},
                  {"id": "2", "name": "上年考核", "marks": "10", "rule": "full"}]}],
                 "total": {"name": "总分", "marks": "20"}}
                """, Rulebook.class);
    }
}
