/** Simulated futures of one or more strategies, run for a command. */
@NullMarked
package org.plumbline.app.futures;

import org.jspecify.annotations.NullMarked;
