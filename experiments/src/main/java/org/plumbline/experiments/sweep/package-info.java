/**
 * The experiment of a scenario as runs: its design with levels and settings, the order of its runs, when each point has
 * enough of them, and a results directory that is gone on with until all are there.
 */
@NullMarked
package org.plumbline.experiments.sweep;

import org.jspecify.annotations.NullMarked;
