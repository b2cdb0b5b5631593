/** What a firm has decided, as data: vision, alignment levers, capacity. */
@NullMarked
package org.plumbline.sim.policy;

import org.jspecify.annotations.NullMarked;
