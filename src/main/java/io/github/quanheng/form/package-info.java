/**
 * Exact functions of one number, piece by piece (分段函数): what a rule over one figure comes to, whatever it is written with. Not a part of what is
 * promised to users.
 */
@NullMarked
package io.github.quanheng.form;

import org.jspecify.annotations.NullMarked;
