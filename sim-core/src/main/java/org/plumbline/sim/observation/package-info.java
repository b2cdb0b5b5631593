/** Outcomes, totals and series, computed from facts and from reading after the step. */
@NullMarked
package org.plumbline.sim.observation;

import org.jspecify.annotations.NullMarked;
