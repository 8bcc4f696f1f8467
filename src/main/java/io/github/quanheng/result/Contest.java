package io.github.quanheng.result;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How a unit stood where there are only so many seats (名额竞争): what its seat was decided by. Example: 4 seats, 4 with a claim ahead,
 * and it alone on its place: no seat is left.
 *
 * @param seats the seats of its group
 * @param ahead how many with a claim stand ahead of it
 * @param level how many with a claim stand on its place, itself included
 * @param open of how many ahead or on its place it is not known whether they have a claim
 */
public record Contest(
        @JsonProperty(required = true) int seats,
        @JsonProperty(required = true) int ahead,
        @JsonProperty(required = true) int level,
        @JsonProperty(required = true) int open) {}
