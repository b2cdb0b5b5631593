/** What a firm has decided, as data: vision, alignment levers, capacity, posture, roadmap. */
@NullMarked
package org.plumbline.sim.policy;

import org.jspecify.annotations.NullMarked;
