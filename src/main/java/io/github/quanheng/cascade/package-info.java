/**
 * Decomposition of targets (目标分解): what the level below promises must carry what the level above promised, from province
 * to village and from hospital to department.
 */
@NullMarked
package io.github.quanheng.cascade;

import org.jspecify.annotations.NullMarked;
