/** The vocabulary in which components declare the parameters they need. */
@NullMarked
package org.plumbline.sim.parameter;

import org.jspecify.annotations.NullMarked;
