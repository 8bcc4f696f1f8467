/**
 * National indicator catalogues (国家指标目录): the published indicator systems as values, each part with where it was read and
 * how sure that is.
 *
 * <p>{@link io.github.quanheng.catalogue.NationalCatalogues} lists the systems. The content of a
 * {@link io.github.quanheng.catalogue.Catalogue} is handed out only to a caller who says how sure it must be:
 * {@code entries(SECONDARY_COPY)} gives every entry or refuses and says which parts are less sure and why;
 * {@code select(SECONDARY_COPY)} gives what is sure enough with the list of what it held back. A
 * {@link io.github.quanheng.catalogue.Definition} computes where its formula is certain, and otherwise says what is missing.
 *
 * <p>No catalogue holds weights or marks: no national document read gives them. Targets are held only where a document
 * that was read prints them, as {@link io.github.quanheng.catalogue.Goal}s.
 */
@NullMarked
@ValueStyle
package io.github.quanheng.catalogue;

import io.github.quanheng.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
