/** The invariants of a run, and how strictly a run checks itself. */
@NullMarked
package org.plumbline.sim.audit;

import org.jspecify.annotations.NullMarked;
