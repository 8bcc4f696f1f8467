/**
 * National indicator catalogues (国家指标目录): the published indicator systems as values, each part with where it was read and
 * how sure that is.
 *
 * <p>{@link io.github.quanheng.catalogue.NationalCatalogues} lists the systems, and those that are not here. The content of a
 * {@link io.github.quanheng.catalogue.Catalogue} is handed out only to a caller who says how sure it must be:
 * {@code entries(SECONDARY_COPY)} gives every entry or refuses and says which parts are less sure and why;
 * {@code select(SECONDARY_COPY)} gives what is sure enough with the list of what it held back;
 * {@code select(Part.FORMULA, SECONDARY_COPY)} gives those alone of which the formula was read in a copy;
 * {@code indicator("4", SECONDARY_COPY)} gives an indicator for a rulebook with its citations.
 *
 * <p>Name, headings, direction, data source, unit, numerator, denominator and formula are each as sure as their own
 * {@link io.github.quanheng.catalogue.Reading}, which names the {@link io.github.quanheng.catalogue.Copy copies} read. A reading
 * surer than the {@link io.github.quanheng.catalogue.SourceClass class} of its copies allows is refused: nobody has read a
 * formula in a list of names. Where editions or sources differ, a {@link io.github.quanheng.catalogue.Conflict} holds both
 * sides.
 *
 * <p>A {@link io.github.quanheng.catalogue.Definition} computes where its formula is known, from raw counts, and refuses counts
 * that cannot be; otherwise it says what is missing.
 *
 * <p>No catalogue holds weights or marks: no national document read gives them. Targets are held only where a document
 * that was read prints them, as {@link io.github.quanheng.catalogue.Goal}s.
 */
@NullMarked
@ValueStyle
package io.github.quanheng.catalogue;

import io.github.quanheng.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
