/**
 * What an institution (机构) is, in the terms of the registries: identifiers (unified social credit code, organisation
 * code, the 22-character code of WS 218), class, category, level and grade, ownership, economic type, services and
 * capacities. Values only; the institution as an assessed party is {@code party.Institution}.
 */
@NullMarked
package io.github.quanheng.institution;

import org.jspecify.annotations.NullMarked;
