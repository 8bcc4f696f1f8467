/**
 * The exchange form (交换格式): JSON in short words that an informed official can read, read strictly and written stably.
 *
 * <p>{@link io.github.quanheng.json.QuanhengJson} is the entrance. Nothing else in the library knows this room.
 */
@NullMarked
package io.github.quanheng.json;

import org.jspecify.annotations.NullMarked;
