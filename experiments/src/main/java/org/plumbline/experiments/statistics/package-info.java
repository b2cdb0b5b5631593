/** Estimates with their evidence, as pure functions. */
@NullMarked
package org.plumbline.experiments.statistics;

import org.jspecify.annotations.NullMarked;
