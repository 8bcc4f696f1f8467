package io.github.quanheng.scoring;

import io.github.quanheng.party.PartyId;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.util.List;

/** What is wrong with the data of one unit. */
record UnitProblems(PartyId unit, List<Problem> all) {
    void add(String at, Statement found, Statement cure) {
        all.add(new Problem("units[" + unit + "]." + at, found, cure));
    }
}
