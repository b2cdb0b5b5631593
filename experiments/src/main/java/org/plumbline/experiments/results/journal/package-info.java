/**
 * The journal of an experiment: every run that has ended, in one append-only file of checksummed frames. A frame is
 * written in one call; a run whose frame was written survives the death of the process, and the frames that a power cut
 * could take are at most two seconds old. Reading stops at the first frame that is torn, damaged or out of sequence.
 */
@NullMarked
package org.plumbline.experiments.results.journal;

import org.jspecify.annotations.NullMarked;
