/** Tests of whole futures, and the tiny worlds they happen in. */
@NullMarked
package org.plumbline.sim.simulation;

import org.jspecify.annotations.NullMarked;
