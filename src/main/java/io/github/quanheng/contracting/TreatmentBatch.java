package io.github.quanheng.contracting;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Label;

/**
 * One batch of patients of the poverty-relief programme (三个一批): a class of patient, what is done for it, and how many it has
 * reached. A person may be in more than one batch, so batches are not added up.
 *
 * @param patients the class of patient, such as 大病
 * @param measure what is done, such as 集中救治
 * @param reached how many
 * @param source where the figure is written
 */
public record TreatmentBatch(
        @JsonProperty(required = true) Label patients,
        @JsonProperty(required = true) Label measure,
        @JsonProperty(required = true) Tally reached,
        @JsonProperty(required = true) Citation source) {}
