package io.github.quanheng.assessment;

import io.github.quanheng.party.PartyId;
import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Problem;
import io.github.quanheng.value.Statement;
import java.util.List;

/** An assessment cannot be scored (考核记录有误): its findings do not fit the plan or what was declared. */
public final class InvalidAssessment extends InvalidInput {
    private static final long serialVersionUID = 1L;

    InvalidAssessment(PartyId party, List<Problem> problems) {
        super(new Statement(party + "的考核记录", "assessment of " + party), problems);
    }
}
