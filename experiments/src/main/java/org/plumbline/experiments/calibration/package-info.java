/** The background population beside published patterns of small firms; the search for parameters is in {@code fitting}. */
@NullMarked
package org.plumbline.experiments.calibration;

import org.jspecify.annotations.NullMarked;
