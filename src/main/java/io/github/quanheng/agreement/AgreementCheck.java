package io.github.quanheng.agreement;

import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.Roster;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what is wrong with agreements before they are used (责任书核对): all problems at once. */
public final class AgreementCheck {
    private AgreementCheck() {}

    /**
     * Finds what is wrong with agreements that stand side by side: parties nobody knows, posts of another body, missing
     * signatures, and two agreements of one system between the same parties for the same days.
     *
     * @param agreements the agreements
     * @param roster the parties
     * @return all problems, in the order of the agreements
     */
    public static List<Problem> problems(List<Agreement> agreements, Roster roster) {
        List<Problem> found = new ArrayList<>();
        for (int i = 0; i < agreements.size(); i++) {
            Agreement agreement = agreements.get(i);
            parties(agreement, roster, found);
            signatures(agreement, found);
            for (Agreement other : agreements.subList(0, i)) {
                if (other.id().equals(agreement.id())) {
                    add(
                            found,
                            at(agreement) + ".id",
                            "另一份责任书也用此编号",
                            "another agreement has this id",
                            "改动其中一份的编号",
                            "rename one of the two");
                } else if (other.from().equals(agreement.from())
                        && other.to().equals(agreement.to())
                        && other.system().zh().equals(agreement.system().zh())
                        && other.period().overlaps(agreement.period())) {
                    add(
                            found,
                            at(agreement) + ".period",
                            "与责任书" + other.id() + "同属“" + agreement.system().zh() + "”，同为" + agreement.to()
                                    + "所签，起止时间重叠",
                            "binds " + agreement.to() + " in the system " + agreement.system()
                                    + " for the same days as " + other.id(),
                            "修改原责任书，不再另签",
                            "amend the one instead of signing a second");
                }
            }
        }
        return List.copyOf(found);
    }

    private static String at(Agreement agreement) {
        return "agreements[" + agreement.id() + "]";
    }

    static void add(List<Problem> found, String at, String zh, String en, String cureZh, String cureEn) {
        found.add(new Problem(at, new Statement(zh, en), new Statement(cureZh, cureEn)));
    }

    private static void parties(Agreement agreement, Roster roster, List<Problem> found) {
        Map<PartyId, String> named = new LinkedHashMap<>();
        named.put(agreement.from(), "from");
        named.put(agreement.to(), "to");
        agreement.answerable().forEach(post -> named.putIfAbsent(post, "answerable"));
        agreement.duties().forEach(duty -> named.putIfAbsent(duty.party(), "duties"));
        agreement
                .targets()
                .forEach(target ->
                        target.setBy().ifPresent(by -> named.putIfAbsent(by, "targets[" + target.id() + "].setBy")));
        named.forEach((id, part) -> {
            if (roster.find(id).isEmpty()) {
                add(
                        found,
                        at(agreement) + "." + part,
                        id + "不在名册中",
                        "names " + id + ", which the roster does not hold",
                        "列入名册，或更正编号",
                        "add it or correct the id");
            }
        });
        for (PartyId post : agreement.answerable()) {
            Optional<PartyId> body = roster.find(post).flatMap(Party::supervisor);
            if (roster.find(post).isPresent() && !body.equals(Optional.of(agreement.to()))) {
                add(
                        found,
                        at(agreement) + ".answerable",
                        "责任人" + post + body.map(other -> "是" + other + "的岗位").orElse("不属于任何单位"),
                        "makes " + post + " answerable, a post of "
                                + body.map(PartyId::value).orElse("nobody"),
                        "写" + agreement.to() + "的岗位",
                        "name a post of " + agreement.to());
            }
        }
    }

    private static void signatures(Agreement agreement, List<Problem> found) {
        for (PartyId side : List.of(agreement.from(), agreement.to())) {
            if (agreement.signings().stream()
                    .noneMatch(signing -> signing.side().equals(side))) {
                add(
                        found,
                        at(agreement) + ".signings",
                        side + "尚未签字",
                        "is not signed by " + side,
                        "补签，或暂不据此考核",
                        "add its signing, or do not assess by it yet");
            }
        }
    }

    /**
     * Finds where an agreement and the rulebook that scores it do not fit: a parameter that the rulebook does not take from
     * agreements, one that it needs and nobody gives, another rulebook or edition than the agreement names, a goal that the kind of
     * figure can never answer, lines that the rulebook does not have, a goal that waits for a ruling, points that nothing reads.
     *
     * @param agreement the agreement
     * @param rulebook the rulebook
     * @return all problems
     */
    public static List<Problem> problems(Agreement agreement, Rulebook rulebook) {
        List<Problem> found = new ArrayList<>();
        agreement.assessing().ifPresent(by -> {
            if (!by.rulebook().equals(rulebook.id()) || !by.edition().equals(rulebook.edition())) {
                add(
                        found,
                        at(agreement) + ".assessing",
                        "约定按" + by.rulebook() + "（" + by.edition() + "版）考核，而此处是" + rulebook.id() + "（"
                                + rulebook.edition() + "版）",
                        "is assessed by " + by.rulebook() + " " + by.edition() + ", but this is " + rulebook.id() + " "
                                + rulebook.edition(),
                        "用双方约定的办法，或修改责任书",
                        "take the rulebook that the parties agreed on, or amend the agreement");
            }
        });
        Map<ParameterId, Figure> own = agreement.parameters();
        for (ParameterId parameter : own.keySet()) {
            if (!rulebook.ownTargets().contains(parameter)) {
                add(
                        found,
                        at(agreement) + ".targets",
                        "给出了$" + parameter + "，但办法" + rulebook.id() + "不从责任书取此值",
                        "gives $" + parameter + ", which rulebook " + rulebook.id() + " does not take from agreements",
                        "更正名称，或在办法的ownTargets中列出",
                        "correct the name, or list it under ownTargets");
            }
        }
        for (ParameterId parameter : rulebook.ownTargets()) {
            if (!own.containsKey(parameter)
                    && rulebook.parameters().getOrDefault(parameter, List.of()).isEmpty()) {
                add(
                        found,
                        at(agreement) + ".targets",
                        "没有给出$" + parameter + "，办法" + rulebook.id() + "也没有自己的值",
                        "gives no $" + parameter + ", and rulebook " + rulebook.id() + " has no value of its own",
                        "约定一项提供此值的目标",
                        "agree on a target that feeds it");
            }
        }
        agreement.ruled().forEach(target -> TargetCheck.check(target, at(agreement), rulebook, found));
        return List.copyOf(found);
    }
}
