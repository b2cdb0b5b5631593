/** Calibration: the background population against published patterns of small firms, and the search for parameters that meet them. */
@NullMarked
package org.plumbline.experiments.calibration;

import org.jspecify.annotations.NullMarked;
