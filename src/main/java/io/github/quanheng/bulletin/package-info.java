/**
 * Bulletins (通报): what of a result is published, to whom, and what is withheld and why. A bulletin is a value; how it looks is
 * up to the caller.
 */
@NullMarked
package io.github.quanheng.bulletin;

import org.jspecify.annotations.NullMarked;
