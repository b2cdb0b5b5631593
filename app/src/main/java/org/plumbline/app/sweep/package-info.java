/** Experiments for a command: what is said before, during and after a sweep. */
@NullMarked
package org.plumbline.app.sweep;

import org.jspecify.annotations.NullMarked;
