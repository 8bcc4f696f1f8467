package io.github.quanheng.bulletin;

import com.google.common.collect.ImmutableMap;
import io.github.quanheng.cohort.Cohort;
import io.github.quanheng.funds.FundSettlement;
import io.github.quanheng.party.PartyId;
import io.github.quanheng.ranking.Place;
import io.github.quanheng.result.CohortResult;
import io.github.quanheng.result.Consequence;
import io.github.quanheng.result.FinalResult;
import io.github.quanheng.result.GradeQuota;
import io.github.quanheng.result.PeerContext;
import io.github.quanheng.result.Standing;
import io.github.quanheng.score.ScoreSheet;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One copy in the making: each content is looked up in the rule before it is read from the result. */
final class Issuer {
    private final BulletinRule rule;
    private final FinalResult result;
    private final CohortResult cohort;
    private final List<FundSettlement> settlements;
    private final Map<PartyId, Label> names;
    private final Reader reader;
    private final Map<PartyId, Standing> standings;

    Issuer(
            BulletinRule rule,
            FinalResult result,
            List<FundSettlement> settlements,
            Map<PartyId, Label> names,
            Reader reader) {
        this.rule = rule;
        this.result = result;
        this.cohort = result.cohort();
        this.settlements = List.copyOf(settlements);
        this.names = ImmutableMap.copyOf(names);
        this.reader = reader;
        this.standings = cohort.standingsByParty();
    }

    Bulletin issue(LocalDate issued) {
        check(issued);
        ScoreSheet sheet = cohort.sheets().get(0);
        return new Bulletin(
                rule.title(),
                rule.issuer(),
                issued,
                reader,
                sheet.period(),
                sheet.rulebook(),
                cohort.frozen(),
                cohort.groups().stream().map(this::group).toList(),
                reader.sees(rule.of(Content.EXCLUSIONS).to()) ? cohort.exclusions() : List.of(),
                rule.disclosures().stream()
                        .filter(this::isWithheld)
                        .map(each ->
                                new Bulletin.Withheld(each.what(), each.why().orElseThrow(), each.clause()))
                        .toList());
    }

    private void check(LocalDate issued) {
        List<Problem> wrong = new ArrayList<>();
        for (PartyId member : standings.keySet()) {
            if (!names.containsKey(member)) {
                wrong.add(Problem.of("names", member + "没有名称", "写明名称", member + " has no name", "give its name"));
            }
            settlements.stream()
                    .filter(fund -> fund.payments().stream()
                            .noneMatch(each -> each.party().equals(member)))
                    .forEach(fund -> wrong.add(Problem.of(
                            "settlements[" + fund.fund() + "]",
                            "没有" + member + "的金额",
                            "用本结果的清算",
                            "has no payment of " + member,
                            "take the settlement of this result")));
        }
        reader.party()
                .filter(party -> !standings.containsKey(party))
                .ifPresent(party -> wrong.add(Problem.of(
                        "reader", party + "不在任何一组中", "写组内单位", party + " is in no peer group", "name a member of one")));
        if (issued.isBefore(cohort.frozen())) {
            wrong.add(Problem.of(
                    "issued",
                    issued + "早于结果确定的" + cohort.frozen(),
                    "更正日期",
                    issued + " is before the result was frozen on " + cohort.frozen(),
                    "correct the day"));
        }
        InvalidBulletin.refuse("通报“" + rule.title().zh() + "”", "bulletin " + rule.title(), wrong);
    }

    /** Whether this reader misses some of a content: all of it, or that of units beyond the first. */
    private boolean isWithheld(Disclosure each) {
        if (reader.as() == Audience.AUTHORITY) {
            return false;
        }
        boolean others = each.to() == Audience.ITSELF && each.what().isOfUnits();
        return !reader.sees(each.to()) || others || each.first().isPresent();
    }

    private Bulletin.Group group(Cohort.PeerGroup group) {
        List<Bulletin.Row> placed = new ArrayList<>();
        List<PartyId> told = standings.values().stream()
                .filter(standing -> standing.group().equals(group.name()))
                .map(Standing::party)
                .filter(party -> sees(Content.RANK, party) || sees(Content.TOTAL, party))
                .toList();
        told.forEach(party -> placed.add(row(party)));
        group.members().stream().filter(party -> !told.contains(party)).forEach(party -> placed.add(row(party)));
        return new Bulletin.Group(group.name(), placed, spread(group));
    }

    private Optional<PeerContext.Spread> spread(Cohort.PeerGroup group) {
        if (!reader.sees(rule.of(Content.SPREAD).to())) {
            return Optional.empty();
        }
        boolean all = group.members().stream().allMatch(party -> sees(Content.TOTAL, party));
        return PeerContext.Spread.of(cohort, group, rule.quartiles())
                .map(spread -> all ? spread : spread.withoutEnds());
    }

    private Standing standing(PartyId party) {
        return Objects.requireNonNull(standings.get(party));
    }

    private boolean sees(Content what, PartyId party) {
        Disclosure disclosure = rule.of(what);
        boolean among = reader.as() == Audience.AUTHORITY
                || reader.isAbout(party)
                || disclosure.first().isEmpty()
                || standing(party)
                        .place()
                        .map(Place::ahead)
                        .filter(ahead -> ahead < disclosure.first().get())
                        .isPresent();
        return among && reader.sees(disclosure.to(), party);
    }

    private Bulletin.Row row(PartyId party) {
        Map<Content, Cell> cells = new EnumMap<>(Content.class);
        for (Content what : Content.values()) {
            if (sees(what, party)) {
                cell(what, party).ifPresent(cell -> cells.put(what, cell));
            }
        }
        return new Bulletin.Row(party, Objects.requireNonNull(names.get(party)), cells);
    }

    /** How many stand ahead is told only to who may know the rank. */
    private Optional<GradeQuota.Decision> quota(PartyId party) {
        boolean told = reader.as() == Audience.AUTHORITY || reader.isAbout(party);
        return result.grades().stream()
                .filter(each -> each.party().equals(party) && each.differs())
                .filter(each -> told && sees(Content.RANK, party))
                .findFirst();
    }

    private Optional<Cell> cell(Content what, PartyId party) {
        ScoreSheet sheet = cohort.sheet(party).orElseThrow();
        return switch (what) {
            case RANK -> Optional.of(new Cell.Rank(standing(party).rank()));
            case TOTAL -> Optional.of(new Cell.Total(sheet.total().score()));
            case GRADE -> Optional.of(new Cell.Grade(result.grade(party), quota(party)));
            case SECTIONS ->
                Optional.of(new Cell.Sections(sheet.sections().stream()
                        .collect(ImmutableMap.toImmutableMap(
                                section -> section.line().line(),
                                section -> section.line().score()))));
            case AWARDS -> Optional.of(new Cell.Awards(result.won(party)));
            case CONSEQUENCES ->
                Optional.of(new Cell.Consequences(result.consequences().stream()
                        .filter(each -> each.party().equals(party))
                        .filter(each -> reader.as() == Audience.AUTHORITY || each.state() == Consequence.State.ORDERED)
                        .map(Cell.Order::of)
                        .toList()));
            case PAYMENTS ->
                Optional.of(new Cell.Payments(settlements.stream()
                        .map(fund ->
                                new Cell.Paid(fund.fund(), fund.payment(party).yuan()))
                        .toList()));
            case SPREAD, EXCLUSIONS -> Optional.empty();
        };
    }
}
