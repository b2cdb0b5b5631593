/** Calibration: which parameters let the model meet the published patterns, and how well these pin them down. */
@NullMarked
package org.plumbline.experiments.fitting;

import org.jspecify.annotations.NullMarked;
