package io.github.quanheng.agreement;

import io.github.quanheng.party.Duty;
import io.github.quanheng.party.Party;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.party.Roster;
import io.github.quanheng.rule.ParameterId;
import io.github.quanheng.rulebook.Rulebook;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Problem;
import java.util.ArrayList;
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
                    found.add(new Problem(place(agreement), "another agreement has this id", "rename one of the two"));
                } else if (other.from().equals(agreement.from())
                        && other.to().equals(agreement.to())
                        && other.system().zh().equals(agreement.system().zh())
                        && other.period().overlaps(agreement.period())) {
                    found.add(new Problem(
                            place(agreement),
                            "binds " + agreement.to() + " in the system " + agreement.system()
                                    + " for the same days as " + other.id(),
                            "amend the one instead of signing a second"));
                }
            }
        }
        return List.copyOf(found);
    }

    private static String place(Agreement agreement) {
        return "agreement " + agreement.id();
    }

    private static void parties(Agreement agreement, Roster roster, List<Problem> found) {
        List<PartyId> named = new ArrayList<>(List.of(agreement.from(), agreement.to()));
        named.addAll(agreement.answerable());
        agreement.duties().stream().map(Duty::party).forEach(named::add);
        agreement.targets().forEach(target -> target.setBy().ifPresent(named::add));
        for (PartyId id : named.stream().distinct().toList()) {
            if (roster.find(id).isEmpty()) {
                found.add(new Problem(
                        place(agreement),
                        "names " + id + ", which the roster does not hold",
                        "add it or correct the id"));
            }
        }
        for (PartyId post : agreement.answerable()) {
            Optional<PartyId> body = roster.find(post).flatMap(Party::supervisor);
            if (roster.find(post).isPresent() && !body.equals(Optional.of(agreement.to()))) {
                found.add(new Problem(
                        place(agreement),
                        "makes " + post + " answerable, a post of "
                                + body.map(PartyId::value).orElse("nobody"),
                        "name a post of " + agreement.to()));
            }
        }
    }

    private static void signatures(Agreement agreement, List<Problem> found) {
        for (PartyId side : List.of(agreement.from(), agreement.to())) {
            if (agreement.signings().stream()
                    .noneMatch(signing -> signing.side().equals(side))) {
                found.add(new Problem(
                        place(agreement), "is not signed by " + side, "add its signing, or do not assess by it yet"));
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
                found.add(new Problem(
                        place(agreement),
                        "is assessed by " + by.rulebook() + " " + by.edition() + ", but this is " + rulebook.id() + " "
                                + rulebook.edition(),
                        "take the rulebook that the parties agreed on, or amend the agreement"));
            }
        });
        Map<ParameterId, Figure> own = agreement.parameters();
        for (ParameterId parameter : own.keySet()) {
            if (!rulebook.ownTargets().contains(parameter)) {
                found.add(new Problem(
                        place(agreement),
                        "gives $" + parameter + ", which rulebook " + rulebook.id() + " does not take from agreements",
                        "correct the name, or list it under ownTargets"));
            }
        }
        for (ParameterId parameter : rulebook.ownTargets()) {
            if (!own.containsKey(parameter)
                    && rulebook.parameters().getOrDefault(parameter, List.of()).isEmpty()) {
                found.add(new Problem(
                        place(agreement),
                        "gives no $" + parameter + ", and rulebook " + rulebook.id() + " has no value of its own",
                        "agree on a target that feeds it"));
            }
        }
        agreement.targets().forEach(target -> TargetCheck.check(target, place(agreement), rulebook, found));
        return List.copyOf(found);
    }
}
