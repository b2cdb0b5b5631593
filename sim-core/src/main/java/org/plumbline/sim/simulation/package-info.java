/** The model as a whole: parameters in, result out. */
@NullMarked
package org.plumbline.sim.simulation;

import org.jspecify.annotations.NullMarked;
