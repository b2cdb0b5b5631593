/**
 * Estimates, intervals and tests as pure functions of samples. Each result says its method, its confidence and from how
 * many runs it comes; what is not defined is said to be so, with the reason, and is never a number.
 */
@NullMarked
package org.plumbline.experiments.statistics;

import org.jspecify.annotations.NullMarked;
