/** The model on another schedule than MASON's, which needs a place in the model's own package. */
@NullMarked
package org.plumbline.sim.simulation;

import org.jspecify.annotations.NullMarked;
