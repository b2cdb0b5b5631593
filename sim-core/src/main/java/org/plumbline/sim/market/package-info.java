/** Segments, customers, offerings, technologies, choice and what customers believe of brands. */
@NullMarked
package org.plumbline.sim.market;

import org.jspecify.annotations.NullMarked;
